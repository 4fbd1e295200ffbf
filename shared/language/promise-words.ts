import { civil, dayOfDate } from './dates/calendar.ts';
import type { NamedDepartment } from './promise-effort.ts';
import type { PromiseLine } from './promise-line.ts';
import type { When } from './when.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A promise as the line that would say it, for correcting it in place: `readPromise` reads it back to the same. English, as that is. */
export function promiseAsLine(
  promise: Omit<PromiseLine, 'quantity' | 'to' | 'owner'>,
  departments: readonly NamedDepartment[],
): string {
  const { text, when, effort, likelihood, excluded, earliest, latest } = promise;
  const hours = effort.map(
    ({ department, hours: count }) =>
      `${count} h ${departments.find(({ id }) => id === department)?.name ?? ''}`,
  );
  return [
    when ? `${text} ${when.kind} ${whenAsWords(when)}` : text,
    ...hours,
    likelihood === undefined ? '' : `${likelihood} %`,
    earliest === undefined ? '' : `from ${dateAsWords(earliest)}`,
    latest === undefined ? '' : `latest start ${dateAsWords(latest)}`,
    excluded === '' ? '' : `without ${excluded}`,
    when?.because === undefined || when.because === '' ? '' : `because ${when.because}`,
  ]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
}

/** "27 Nov 2026", "14:00 on 27 Nov 2026". */
function whenAsWords({ date, time }: When): string {
  return time === undefined ? dateAsWords(date) : `${time} on ${dateAsWords(date)}`;
}

function dateAsWords(date: string): string {
  const day = dayOfDate(date);
  if (day === undefined) return date;
  const { year, month, dayOfMonth } = civil(day);
  return `${dayOfMonth} ${MONTHS[month - 1] ?? ''} ${year}`;
}
