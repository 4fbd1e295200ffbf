import { Ellipsis } from 'lucide-react';
import type { Command } from '../../app/command.ts';
import { openPalette } from '../../app/commands/open-palette.ts';
import { useSay } from '../../app/use-say.ts';
import { useCommandList } from '../../app/command-list.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { askCustomer } from '../commands/ask-customer.ts';
import { changeAgenda } from '../commands/change-agenda.ts';
import { closeSession } from '../commands/close-session.ts';
import { nextStep } from '../commands/next-step.ts';
import { openMinutes } from '../commands/open-minutes.ts';
import { pause } from '../commands/pause.ts';
import { redo } from '../commands/redo.ts';
import { resume } from '../commands/resume.ts';
import { showCaptured } from '../commands/show-captured.ts';
import { undo } from '../commands/undo.ts';
import type { MeetingActions } from '../meeting-actions.ts';
import { useSession, useSessionView } from '../use-session.ts';
import type { SessionWord } from '../words.ts';

const GROUPS: readonly (readonly Command<MeetingActions>[])[] = [
  [nextStep, pause, resume, askCustomer],
  [undo, redo],
  [showCaptured, changeAgenda, openMinutes],
  [closeSession],
];

/** The course of the meeting for hands on the mouse: the same commands as the keys. */
export function MeetingMenu({ actions }: { readonly actions: MeetingActions }) {
  const say = useSay<SessionWord>();
  const sayLabel = useSay<string>();
  const palette = useCommandList().findLast((command) => command.name === openPalette.name);
  // What can be done changes with the session.
  useSession((state) => state.meeting);
  useSessionView((view) => view.log.events.length);
  const itemOf = ({ name, label, keys }: Pick<Command<MeetingActions>, 'name' | 'label' | 'keys'>) => ({
    id: name,
    label: sayLabel(label),
    keys: keys[0],
  });
  const commands = GROUPS.flat();
  return (
    <Menu
      label={say('cockpit.menu')}
      placement="bottom end"
      trigger={<IconButton label={say('cockpit.menu')} icon={<Ellipsis />} />}
      groups={[
        ...GROUPS.map((group, index) => ({
          id: String(index),
          items: group.filter((command) => command.enabled(actions)).map(itemOf),
        })),
        { id: 'palette', items: palette ? [itemOf(palette)] : [] },
      ].filter((group) => group.items.length > 0)}
      onAction={(id) => {
        if (id === palette?.name) palette.perform();
        else void commands.find((command) => command.name === id)?.perform(actions);
      }}
    />
  );
}
