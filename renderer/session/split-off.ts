import { failure } from '../../shared/contract/errors.ts';
import type { AgendaStep } from '../../shared/session/meeting-events.ts';
import { splitOffTemplate } from '../../shared/session/split-off.ts';
import { useSay } from '../app/use-say.ts';
import { useStartLinked, type Linked } from '../app/use-start-linked.ts';
import { useSessionStore } from './use-session.ts';
import type { SessionWord } from './words.ts';

/**
 * Gives a step of the agenda a session of its own: planned, with the people and the customer of this one, linked both ways. Here the step
 * is left out. The meeting goes on: nobody is taken anywhere. Fails with `step-is-current` while the step is being worked on.
 */
export function useSplitOff(): (step: AgendaStep) => Promise<Linked> {
  const say = useSay<SessionWord>();
  const store = useSessionStore();
  const startLinked = useStartLinked();
  return async (step) => {
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
      title: say('session.split-off.title', { step: step.title, session: from.meeting.title }),
      start: false,
      go: false,
    });
    if (!linked.ok) return linked;
    const body = { step: step.id, into: linked.session };
    const failed = await store.append([{ type: 'session.step-split-off', body }]);
    return failed ? { ok: false, error: failed } : linked;
  };
}
