import type { Id } from './event.ts';
import type { Meeting } from './meeting.ts';
import type { AgendaStep } from './meeting-events.ts';

/** Clock and agenda arithmetic. All durations are milliseconds, `now` is epoch milliseconds and is always passed in. */

const MINUTE = 60_000;

/** The agenda without the steps that are left out; the current step is never left out of it. */
export function stepsTaken({ agenda, skipped, current }: Meeting): readonly AgendaStep[] {
  return agenda.filter((step) => !Object.hasOwn(skipped, step.id) || step.id === current);
}

/** Time spent in a step so far. */
export function spentIn(meeting: Meeting, step: Id, now: number): number {
  const booked = meeting.spent[step] ?? 0;
  const runs = meeting.since !== null && meeting.current === step;
  return runs ? booked + Math.max(0, now - Date.parse(meeting.since)) : booked;
}

/** What is left of a step's time box; negative when it is over. */
export function leftIn(meeting: Meeting, step: Id, now: number): number {
  return minutesOf(meeting, step) * MINUTE - spentIn(meeting, step, now);
}

/** Time spent in the whole meeting. */
export function spentTotal(meeting: Meeting, now: number): number {
  return meeting.agenda.reduce((sum, step) => sum + spentIn(meeting, step.id, now), 0);
}

export function plannedTotal(meeting: Meeting): number {
  return (
    meeting.agenda.reduce((sum, step) => sum + (meeting.plannedMinutes[step.id] ?? step.minutes), 0) * MINUTE
  );
}

/** What the rest of the meeting will still take: what is left of the current step and the whole of the steps after it. */
export function remaining(meeting: Meeting, now: number): number {
  const { current } = meeting;
  const taken = stepsTaken(meeting);
  if (current === null) return taken.reduce((sum, step) => sum + step.minutes * MINUTE, 0);
  const after = taken.slice(taken.findIndex((step) => step.id === current) + 1);
  const unspent = after.map((step) => Math.max(0, leftIn(meeting, step.id, now)));
  return Math.max(0, leftIn(meeting, current, now)) + unspent.reduce((sum, left) => sum + left, 0);
}

/** How far the meeting will run past its planned length if every remaining step keeps its time box: positive is behind. */
export function behind(meeting: Meeting, now: number): number {
  return spentTotal(meeting, now) + remaining(meeting, now) - plannedTotal(meeting);
}

/**
 * New time boxes for the current and later steps so that the meeting ends as planned: each keeps its share of what is left.
 * Whole minutes, at least one each, so the sum can miss by some minutes. Empty when there is nothing to squeeze.
 */
export function squeezed(
  meeting: Meeting,
  now: number,
): readonly { readonly step: Id; readonly minutes: number }[] {
  const ahead = remaining(meeting, now);
  const budget = ahead - behind(meeting, now);
  if (ahead <= 0 || meeting.current === null) return [];
  const factor = Math.max(0, budget) / ahead;
  const taken = stepsTaken(meeting);
  return taken
    .slice(taken.findIndex((step) => step.id === meeting.current))
    .filter((step) => leftIn(meeting, step.id, now) > 0)
    .map((step) => {
      const spent = spentIn(meeting, step.id, now) / MINUTE;
      const left = leftIn(meeting, step.id, now) / MINUTE;
      return { step: step.id, minutes: Math.max(1, Math.ceil(spent), Math.round(spent + left * factor)) };
    });
}

/** When the meeting will end if every remaining step keeps its time box, in epoch milliseconds. */
export function endsAt(meeting: Meeting, now: number): number {
  return now + remaining(meeting, now);
}

function minutesOf(meeting: Meeting, step: Id): number {
  return meeting.agenda.find((other) => other.id === step)?.minutes ?? 0;
}
