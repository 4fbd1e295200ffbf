/** The calendar date where this window is, as ISO text: `2026-11-27`. `now` is epoch milliseconds. */
export function localDate(now: number): string {
  const date = new Date(now);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The wall clock where this window is, as the language of dates wants it. */
export function localMoment(now: number): { readonly date: string; readonly time: string } {
  const date = new Date(now);
  return { date: localDate(now), time: `${two(date.getHours())}:${two(date.getMinutes())}` };
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
