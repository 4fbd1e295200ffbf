import { isUndoable } from '../../../shared/session/event-types.ts';
import { redoTarget } from '../../../shared/session/undo.ts';
import type { Command } from '../../app/command.ts';
import type { MeetingActions } from '../meeting-actions.ts';

export const redo: Command<MeetingActions> = {
  name: 'session.redo',
  label: 'command.session.redo',
  group: 'edit',
  keys: ['Mod+Shift+Z', 'Mod+Y'],
  enabled: ({ store }) => redoTarget(store.getState().log, isUndoable) !== undefined,
  perform: ({ store }) => void store.redo(),
};
