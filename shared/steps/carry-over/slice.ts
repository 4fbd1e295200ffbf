import { byId, type Entity } from '../../session/entities.ts';
import type { Instant, Refusal, When } from '../../session/event.ts';
import { OUTCOMES, type Answer } from '../../session/followed.ts';
import { refuseKnown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import type { CarriedThing, CarryOverEvent } from './events.ts';

/** One thing of an earlier session, and what was said about it here. */
export interface Carried extends Entity {
  readonly thing: CarriedThing;
  readonly answer: Answer;
  readonly reason: string;
  readonly note: string;
  readonly when: When | null;
  readonly at: Instant;
}

export interface CarryOverSlice {
  /** In the order they were answered; one per thing, the last. */
  readonly answers: readonly Carried[];
}

export const EMPTY_CARRY_OVER: CarryOverSlice = { answers: [] };

export function foldCarryOver(slice: CarryOverSlice, event: CarryOverEvent): CarryOverSlice {
  const { carried: id, thing, answer, reason = '', note = '', when = null } = event.body;
  if (byId(slice.answers, id)) return slice;
  const others = slice.answers.filter((other) => !isSame(other.thing, thing));
  return { answers: [...others, { id, thing, answer, reason, note, when, at: event.at }] };
}

/** Dropping says why, moving says to when, and what has an answer is undone before it is answered anew. */
export function checkCarryOver(
  slice: CarryOverSlice,
  { body }: CarryOverEvent,
  session: SessionState,
): Refusal | undefined {
  const { carried, thing, answer, note = '', when } = body;
  const known = refuseKnown(slice.answers, carried);
  if (known) return known;
  if (thing.session === session.id) return { code: 'not-earlier' };
  const before = answerTo(slice, thing);
  if (before && before.answer !== 'left-open') return { code: 'answered-already' };
  if (answer !== 'left-open' && !OUTCOMES[thing.kind].includes(answer)) return { code: 'no-such-outcome' };
  if (answer === 'moved' && when === undefined) return { code: 'date-missing' };
  return answer === 'dropped' && note.trim() === '' ? { code: 'reason-missing' } : undefined;
}

/** What was said here about a thing; undefined when nothing was. */
export function answerTo(
  slice: CarryOverSlice,
  thing: Pick<CarriedThing, 'session' | 'item'>,
): Carried | undefined {
  return slice.answers.find((other) => isSame(other.thing, thing));
}

type Named = Pick<CarriedThing, 'session' | 'item'>;

function isSame(one: Named, other: Named): boolean {
  return one.session === other.session && one.item === other.item;
}
