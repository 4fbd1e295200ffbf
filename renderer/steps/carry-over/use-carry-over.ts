import type { Failure } from '../../../shared/contract/reply.ts';
import type { EarlierLine } from '../../../shared/contract/ledger.ts';
import { failure } from '../../../shared/contract/errors.ts';
import type { Id } from '../../../shared/session/event.ts';
import { followUpOf, standingOf, type Standing, type Verdict } from '../../../shared/session/follow-up.ts';
import type { CarriedThing } from '../../../shared/steps/carry-over/events.ts';
import { useServices } from '../../app/services.tsx';
import { lookUp } from '../../session/reach.ts';
import { useSessionStore } from '../../session/use-session.ts';

/** How an answer ended: it stands here and there, somebody was faster, or it could not be kept. */
export type Answered =
  | { readonly kind: 'kept' }
  | { readonly kind: 'known'; readonly standing: Standing }
  | { readonly kind: 'failed'; readonly error: Failure };

/** What the carry-over appends: the answer here, and the follow-up in the session the thing comes from, both or neither. */
export function useCarryOver(step: Id) {
  const store = useSessionStore();
  const { transport, mintId } = useServices();

  const body = (line: EarlierLine) => ({ step, carried: mintId(), thing: thingOf(line) });
  return {
    /** Looked at, and nothing to tell the other session. */
    leaveOpen: (line: EarlierLine) =>
      void store.append([{ type: 'carry-over.answered', body: { ...body(line), answer: 'left-open' } }]),

    /** Once more when another window was faster, on top of what it said. */
    answer: async (line: EarlierLine, verdict: Verdict): Promise<Answered> => {
      const { outcome, ...rest } = verdict;
      for (let attempt = 0; ; attempt += 1) {
        const read = await lookUp(transport, line.session);
        if (!read.ok) return { kind: 'failed', error: read.error };
        const standing = standingOf(read.value.state, line.kind, line.id);
        if (standing === undefined) return { kind: 'failed', error: failure('no-such-item') };
        if (!standing.open) return { kind: 'known', standing };
        const changes = followUpOf(read.value.state, line.kind, line.id, verdict);
        if (changes.length === 0) return { kind: 'failed', error: failure('no-such-outcome') };
        const here = { type: 'carry-over.answered', body: { ...body(line), answer: outcome, ...rest } };
        const error = await store.append([here], [{ log: read.value, changes }]);
        if (error === undefined) return { kind: 'kept' };
        if (error.code !== 'event-out-of-order' || attempt > 0) return { kind: 'failed', error };
      }
    },
  };
}

/** An earlier thing as it is told here, so that minutes and room view stand alone. */
function thingOf(line: EarlierLine): CarriedThing {
  const {
    kind,
    session,
    id: item,
    text,
    owner,
    department,
    customer,
    sessionTitle,
    date: due,
    pledge,
  } = line;
  return { kind, session, item, text, owner, department, customer, sessionTitle, due, pledge };
}
