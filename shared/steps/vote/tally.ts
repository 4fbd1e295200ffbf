import type { Id } from '../../session/event.ts';
import type { AgendaStep } from '../../session/meeting-events.ts';
import type { SessionState } from '../../session/state.ts';
import { voteSettingsSchema, type VoteWay } from './events.ts';
import { dotsOn, lastRound, optionsIn, type VoteSlice } from './slice.ts';

export interface VoteArrangement {
  readonly dots: number;
  readonly way: VoteWay;
  /** How many vote; 0 while nobody is known to. */
  readonly voters: number;
}

/** What counts now: what was arranged in the room, or else what the agenda says and who is present. */
export function voteArrangement(
  slice: VoteSlice,
  step: AgendaStep | undefined,
  session: SessionState,
): VoteArrangement {
  const parsed = voteSettingsSchema.safeParse(step?.settings ?? {});
  const { dots, way } = parsed.success ? parsed.data : voteSettingsSchema.parse({});
  const present = session.people.participants.filter((person) => person.present).length;
  return { dots: slice.dots ?? dots, way: slice.way ?? way, voters: slice.voters ?? present };
}

export interface DotTally {
  readonly given: number;
  /** Null while nobody knows how many vote. */
  readonly possible: number | null;
}

/** Dots given in a round, of all there are. */
export function tallyIn(slice: VoteSlice, round: number, { dots, voters }: VoteArrangement): DotTally {
  const each = dotsEachIn(slice, round, dots);
  const given = optionsIn(slice, round).reduce((sum, { id }) => sum + dotsOn(slice, id, round), 0);
  return { given, possible: voters === 0 ? null : each * voters };
}

/** What one person has given in the last round. */
export function tallyBy(slice: VoteSlice, by: Id, { dots }: VoteArrangement): DotTally {
  const round = lastRound(slice);
  const given = optionsIn(slice, round).reduce((sum, { id }) => sum + dotsOn(slice, id, round, by), 0);
  return { given, possible: dotsEachIn(slice, round, dots) };
}

/** A tie-break round has dots of its own. */
export function dotsEachIn(slice: VoteSlice, round: number, usual: number): number {
  return slice.rounds.find(({ number }) => number === round)?.dots ?? usual;
}
