import { byId } from '../../session/entities.ts';
import type { Refusal } from '../../session/event.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import type { VoteEvent } from './events.ts';
import { ranking } from './ranking.ts';
import { foldVote, lastRound, optionsIn, type VoteSlice } from './slice.ts';
import { tallyBy, tallyIn, voteArrangement } from './tally.ts';

export function checkVote(slice: VoteSlice, event: VoteEvent, session: SessionState): Refusal | undefined {
  switch (event.type) {
    case 'vote.arranged':
      return undefined;
    case 'vote.option-added':
      return refuseKnown(slice.options, event.body.option) ?? refuseBlank(event.body.text);
    case 'vote.option-changed':
      return refuseUnknown(slice.options, event.body.option) ?? refuseBlank(event.body.text);
    case 'vote.option-removed':
      return refuseUnknown(slice.options, event.body.option);
    case 'vote.counted':
      return checkCount(slice, event, session);
    case 'vote.round-opened':
      if (event.body.round !== lastRound(slice) + 1) return { code: 'round-is-over' };
      return event.body.options
        .map((option) => refuseUnknown(slice.options, option))
        .find((refusal) => refusal !== undefined);
    case 'vote.tie-broken': {
      const found = ranking(slice).find(({ option }) => option.id === event.body.option);
      if (!found) return { code: 'no-such-item' };
      return found.tied ? undefined : { code: 'nothing-to-break' };
    }
  }
}

type Counted = VoteEvent & { readonly type: 'vote.counted' };

/** Nobody gives more dots than they have; taking some away is always possible. */
function checkCount(slice: VoteSlice, event: Counted, session: SessionState): Refusal | undefined {
  const { option, round, by, step } = event.body;
  if (!byId(slice.options, option)) return { code: 'no-such-item' };
  if (round !== lastRound(slice)) return { code: 'round-is-over' };
  if (!byId(optionsIn(slice, round), option)) return { code: 'not-in-this-round' };
  if (by !== null && !byId(session.people.participants, by)) return { code: 'no-such-person' };
  const arranged = voteArrangement(slice, byId(session.meeting.agenda, step), session);
  const after = foldVote(slice, event);
  const now = by === null ? tallyIn(slice, round, arranged) : tallyBy(slice, by, arranged);
  const { given, possible } = by === null ? tallyIn(after, round, arranged) : tallyBy(after, by, arranged);
  if (possible === null || given <= possible || given <= now.given) return undefined;
  return { code: 'too-many-dots', detail: { given, possible } };
}
