import type { Id } from '../../session/event.ts';
import type { AgendaStep } from '../../session/meeting-events.ts';
import type { Participant, People } from '../../session/people.ts';
import { roundSettingsSchema, type RoundSettings } from './events.ts';
import { restatementBetween, speaking, turnOf, type RoundSlice } from './slice.ts';

/** A step's settings; the defaults where the template says nothing or something else. */
export function roundSettings(step: AgendaStep): RoundSettings {
  const parsed = roundSettingsSchema.safeParse(step.settings ?? {});
  return parsed.success ? parsed.data : { variant: 'views', rounds: 1 };
}

/** Present people, taken from each department in turn, so that no side speaks twice before the other has spoken once. */
export function speakingOrder(people: People): readonly Participant[] {
  const present = people.participants.filter((person) => person.present);
  const sides = [...people.departments.map((department) => department.id), null].map((department) =>
    present.filter((person) => person.department === department),
  );
  const longest = Math.max(0, ...sides.map((side) => side.length));
  return Array.from({ length: longest }, (_, place) => sides.flatMap((side) => side[place] ?? [])).flat();
}

/** How many rounds there are now: what the agenda planned and what was added. */
export function roundsIn(slice: RoundSlice, step: AgendaStep): number {
  return roundSettings(step).rounds + slice.extraRounds;
}

/** The round that runs: the speaker's, or the first in which somebody waits, or the last. */
export function currentRound(slice: RoundSlice, people: People, step: AgendaStep): number {
  return speaking(slice)?.round ?? nextSpeaker(slice, people, step)?.round ?? roundsIn(slice, step);
}

/** The next person who has not had a turn, and in which round; undefined when everybody has. */
export function nextSpeaker(
  slice: RoundSlice,
  people: People,
  step: AgendaStep,
): { readonly participant: Participant; readonly round: number } | undefined {
  const order = speakingOrder(people);
  for (let round = 1; round <= roundsIn(slice, step); round += 1) {
    const participant = order.find((person) => turnOf(slice, person.id, round) === undefined);
    if (participant) return { participant, round };
  }
  return undefined;
}

/** Who restates whose view: every two departments with somebody in the room, one way and right after it the other. */
export function swapPairs(people: People): readonly SwapPair[] {
  const seated = people.departments.filter((department) =>
    people.participants.some((person) => person.present && person.department === department.id),
  );
  return seated.flatMap((one, index) =>
    seated.slice(index + 1).flatMap((other) => [
      { by: one.id, of: other.id },
      { by: other.id, of: one.id },
    ]),
  );
}

/** The first pair that has not heard "yes, that's it"; undefined when all have. */
export function nextPair(slice: RoundSlice, people: People): SwapPair | undefined {
  return swapPairs(people).find(({ by, of }) => restatementBetween(slice, by, of)?.confirmed !== true);
}

export interface SwapPair {
  readonly by: Id;
  readonly of: Id;
}
