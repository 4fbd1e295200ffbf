import { failure } from '../../shared/contract/errors.ts';
import type { AgendaStep } from '../../shared/session/meeting-events.ts';
import { splitOffTemplate } from '../../shared/session/split-off.ts';
import { useNotify } from '../app/toasts.tsx';
import { useFailureWords } from '../app/use-failure.ts';
import { navigate } from '../app/use-route.ts';
import { useSay } from '../app/use-say.ts';
import { useStartLinked, type Linked } from '../app/use-start-linked.ts';
import { useSessionStore } from './use-session.ts';
import type { SessionWord } from './words.ts';

const LONGEST_TITLE = 400;

/**
 * Gives a step of the agenda a session of its own: planned, with the people and the customer of this one, linked both ways. Here the step
 * is left out. The meeting goes on: nobody is taken anywhere, the foot of the window says what happened and
 * leads there. Fails with `step-is-current` while the step is being worked on.
 */
export function useSplitOff(): (step: AgendaStep) => Promise<Linked> {
  const say = useSay<SessionWord>();
  const store = useSessionStore();
  const startLinked = useStartLinked();
  const notify = useNotify();
  const words = useFailureWords();
  const tell = (linked: Linked, step: AgendaStep) => {
    if (!linked.ok) return notify({ message: words(linked.error) });
    const perform = () => navigate({ name: 'session', session: linked.session });
    notify({
      message: say('session.split-off.done', { step: step.title }),
      action: { label: say('session.split-off.open'), perform },
    });
  };
  const splitOff = async (step: AgendaStep): Promise<Linked> => {
    const from = store.getState().log.state;
    if (from.meeting.current === step.id) return { ok: false, error: failure('step-is-current') };
    const linked = await startLinked({
      from,
      kind: 'split-off',
      item: step.id,
      template: splitOffTemplate(step, {
        frame: say('session.split-off.frame'),
        room: say('session.split-off.room'),
        close: say('session.split-off.close'),
      }),
      title: shortened(say('session.split-off.title', { step: step.title, session: from.meeting.title })),
      start: false,
      go: false,
    });
    if (!linked.ok) return linked;
    const body = { step: step.id, into: linked.session };
    const failed = await store.append([{ type: 'session.step-split-off', body }]);
    return failed ? { ok: false, error: failed } : linked;
  };
  return async (step) => {
    const linked = await splitOff(step);
    tell(linked, step);
    return linked;
  };
}

function shortened(title: string): string {
  return title.slice(0, LONGEST_TITLE).toWellFormed();
}
