import { failure, isErrorCode } from '../../../shared/contract/errors.ts';
import type { Failure } from '../../../shared/contract/reply.ts';
import type { RelatedSession } from '../../../shared/contract/sessions.ts';
import type { Id } from '../../../shared/session/event.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import { refuseStart } from '../../../shared/steps/handover/card.ts';
import { handover } from '../../../shared/steps/handover/handover.ts';
import { implementationTemplate } from '../../../shared/steps/handover/implementation.ts';
import { cardSeed } from '../../../shared/steps/handover/seed.ts';
import { builtInTemplates } from '../../../shared/workspace/built-in-templates.ts';
import { useRelated } from '../../app/use-related.ts';
import { useSay } from '../../app/use-say.ts';
import { useStartLinked } from '../../app/use-start-linked.ts';
import { useSession, useSessionStore } from '../../session/use-session.ts';
import type { HandoverWord } from './words.ts';

const LONGEST_TITLE = 400;

export interface NextMeeting {
  /** The meetings that were planned from this card. */
  readonly planned: readonly RelatedSession[];
  /** Plans it with everybody who is here, the customer and the card. Refused until the Prover has accepted. */
  readonly plan: () => Promise<Failure | undefined>;
}

/** The second meeting of the relay, as this card sees it. */
export function useNextMeeting(step: Id): NextMeeting {
  const say = useSay<HandoverWord>();
  const store = useSessionStore();
  const startLinked = useStartLinked();
  const related = useRelated(useSession((state) => state.id));
  const planned = related.filter(
    ({ direction, kind, item }) => direction === 'to' && kind === 'handover' && (item ?? step) === step,
  );
  const plan = async () => {
    const from = store.getState().log.state;
    const refused = refuseStart(sliceOf(from, handover, step));
    if (refused) return failure(isErrorCode(refused.code) ? refused.code : 'bug', refused.detail);
    const linked = await startLinked({
      from,
      kind: 'handover',
      item: step,
      template: implementationTemplate(builtInTemplates, {
        name: say('handover.next.name'),
        frame: say('handover.next.frame'),
        room: say('handover.next.room'),
        handover: say('handover.next.handover'),
        breakdown: say('handover.next.breakdown'),
        plan: say('handover.next.plan'),
        close: say('handover.next.close'),
      }),
      title: say('handover.next-title', { title: from.meeting.title }).slice(0, LONGEST_TITLE).toWellFormed(),
      seed: cardSeed(from, step),
      start: false,
      go: false,
    });
    return linked.ok ? undefined : linked.error;
  };
  return { planned, plan };
}
