import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { AgendaEditor } from '../../app/agenda/agenda-editor.tsx';
import type { AgendaWord } from '../../app/agenda/words.ts';
import { useSay } from '../../app/use-say.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import { useAgendaActions } from './use-agenda-actions.ts';

/** The agenda changed in the middle of the meeting: steps added, moved, left out, or given a session of their own. */
export function AgendaDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useSay<SessionWord | AgendaWord | 'app.close'>();
  const { agenda, current, skipped } = useSession((state) => state.meeting);
  const actions = useAgendaActions();
  const isOut = (step: AgendaStep) => step.id !== current && Object.hasOwn(skipped, step.id);
  const noteOf = (step: AgendaStep) => {
    if (step.id === current) return say('agenda.now');
    const why = skipped[step.id];
    return why ? say(why.into === null ? 'agenda.left-out' : 'agenda.own-session') : '';
  };
  return (
    <Dialog
      open
      size="xl"
      title={say('session.agenda-title')}
      closeLabel={say('app.close')}
      onClose={onClose}
    >
      <AgendaEditor
        steps={agenda}
        actions={actions}
        first={current}
        noteOf={noteOf}
        isOut={isOut}
        isFixed={(step) => step.id === current}
      />
    </Dialog>
  );
}
