const HOURS_MINUTES = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const WITH_SECONDS = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The time of day where this window is: `11:02`. `instant` is epoch milliseconds. */
export function clockTime(instant: number): string {
  return HOURS_MINUTES.format(instant);
}

/** `10:42:07`. */
export function clockTimeToTheSecond(instant: number): string {
  return WITH_SECONDS.format(instant);
}
