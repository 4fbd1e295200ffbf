/** The calendar date where this window is, as ISO text: `2026-11-27`. `now` is epoch milliseconds. */
export function localDate(now: number): string {
  const date = new Date(now);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
