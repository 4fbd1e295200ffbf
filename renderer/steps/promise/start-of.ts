import { dayOfDate } from '../../../shared/language/dates/calendar.ts';
import { byId } from '../../../shared/session/entities.ts';
import type { Item } from '../../../shared/session/items.ts';
import { hoursOfADay, latestStart, workingDays } from '../../../shared/session/load.ts';
import { wordOf, type LoadLineOfWeeks } from '../../../shared/steps/promise/huddle-load.ts';

/** The last day work can start: as it was said, or reckoned back from the date, the hours and what a department can give in a day. */
export function startOf(
  { latest, when, effort }: Item,
  table: readonly LoadLineOfWeeks[],
  departments: readonly { readonly id: string; readonly name: string }[],
): string | undefined {
  if (latest !== null) return latest;
  const efforts = effort.map(({ department, hours }) => {
    const word = wordOf(byId(departments, department)?.name ?? '');
    const capacity = table.find((line) => wordOf(line.department) === word)?.capacity ?? null;
    return { hours, hoursPerDay: hoursOfADay(capacity) };
  });
  return latestStart(when?.date ?? null, efforts);
}

/** How many working days there are to choose from for the start, when the time is not exact: from the earliest to the latest. */
export function roomToStart(earliest: string, latest: string): number {
  const [from, to] = [dayOfDate(earliest), dayOfDate(latest)];
  return from === undefined || to === undefined ? 0 : workingDays(from, to);
}
