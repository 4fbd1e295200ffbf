/** Dates of the worked examples: near enough to today that due dates lie ahead, and on working days. */

const DAY = 86_400_000;
const MINUTE = 60_000;

/** Midnight (UTC) of the room's calendar day that is `days` from `instant`, moved off a weekend. */
function dayFrom(instant: number, days: number, utcOffset: number): number {
  const local = instant + utcOffset * MINUTE;
  const midnight = local - (((local % DAY) + DAY) % DAY);
  return workday(midnight + days * DAY, days <= 0);
}

/** Saturday and Sunday become the Friday before, or the Monday after. */
function workday(midnight: number, backwards: boolean): number {
  const weekday = new Date(midnight).getUTCDay();
  const weekend =
    weekday === 6 ? { back: 1, on: 2 } : weekday === 0 ? { back: 2, on: 1 } : { back: 0, on: 0 };
  return midnight + (backwards ? -weekend.back : weekend.on) * DAY;
}

/** The room's calendar date `days` from an instant, `2026-11-27`. */
export function dateFrom(instant: number, days: number, utcOffset: number): string {
  return new Date(dayFrom(instant, days, utcOffset)).toISOString().slice(0, 10);
}

/** The instant at which it is `time` ("10:00") in the room, `days` from an instant. */
export function instantFrom(instant: number, days: number, time: string, utcOffset: number): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return dayFrom(instant, days, utcOffset) + (hours * 60 + minutes - utcOffset) * MINUTE;
}

/** When a session of two hours at most began, so that it lies behind `now` whatever time of day it is. */
export function heldBefore(now: number, daysAgo: number, time: string, utcOffset: number): number {
  const held = instantFrom(now, -daysAgo, time, utcOffset);
  return held + 120 * MINUTE < now ? held : heldBefore(now, daysAgo + 1, time, utcOffset);
}
