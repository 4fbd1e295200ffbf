const minus = '−';

function two(part: number): string {
  return String(part).padStart(2, '0');
}

/** Seconds as `mm:ss`, from 100 minutes on as `h:mm:ss`; a true minus sign below zero. Fractions are cut, not rounded. */
export function formatClock(seconds: number): string {
  const whole = Math.trunc(Math.abs(seconds));
  const sign = seconds < 0 && whole > 0 ? minus : '';
  const minutes = Math.floor(whole / 60);
  if (minutes < 100) return `${sign}${two(minutes)}:${two(whole % 60)}`;
  return `${sign}${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
