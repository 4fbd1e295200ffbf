import { isUndoable } from '../../../shared/session/event-types.ts';
import { undoTargets } from '../../../shared/session/undo.ts';
import type { Command } from '../../app/command.ts';
import type { MeetingActions } from '../meeting-actions.ts';

export const undo: Command<MeetingActions> = {
  name: 'session.undo',
  label: 'command.session.undo',
  group: 'edit',
  keys: ['Mod+Z'],
  enabled: ({ store }) => undoTargets(store.getState().log, isUndoable).length > 0,
  perform: ({ store }) => void store.undo(),
};
