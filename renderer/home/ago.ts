import { DATE_LOCALE } from '../app/i18n.ts';

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** "12 minutes ago", "yesterday". `then` is ISO, `now` epoch milliseconds. */
export function ago(then: string, now: number): string {
  const passed = now - Date.parse(then);
  const [unit, length] = UNITS.find(([, ms]) => passed >= ms) ?? ['minute', 60_000];
  const format = new Intl.RelativeTimeFormat(DATE_LOCALE, { numeric: 'auto' });
  return format.format(-Math.floor(passed / length), unit);
}

/** "17 Nov", and the year when it is another one. */
export function shortDay(iso: string, now: number): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso);
  const sameYear = date.getFullYear() === new Date(now).getFullYear();
  const year = sameYear ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(DATE_LOCALE, { day: 'numeric', month: 'short', ...year }).format(date);
}
