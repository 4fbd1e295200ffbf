import type { Id } from '../../session/event.ts';
import type { AgendaStep } from '../../session/meeting-events.ts';
import type { Participant, People } from '../../session/people.ts';
import { roundSettingsSchema, type RoundSettings } from './events.ts';
import { turnOf, type RoundSlice } from './slice.ts';

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

/** The next person who has not had a turn, and in which round; undefined when everybody has. */
export function nextSpeaker(
  slice: RoundSlice,
  people: People,
  step: AgendaStep,
): { readonly participant: Participant; readonly round: number } | undefined {
  const order = speakingOrder(people);
  for (let round = 1; round <= roundSettings(step).rounds + slice.extraRounds; round += 1) {
    const participant = order.find((person) => turnOf(slice, person.id, round) === undefined);
    if (participant) return { participant, round };
  }
  return undefined;
}

/** Every ordered pair of departments that have somebody in the room: who restates whose view. */
export function swapPairs(people: People): readonly { readonly by: Id; readonly of: Id }[] {
  const seated = people.departments.filter((department) =>
    people.participants.some((person) => person.present && person.department === department.id),
  );
  return seated.flatMap((by) =>
    seated.filter((of) => of.id !== by.id).map((of) => ({ by: by.id, of: of.id })),
  );
}
