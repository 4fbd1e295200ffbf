/** Counts against a bucket that refills steadily; false when it is empty. */
export type RateCap = () => boolean;

/** `burst` calls at once, then `perSecond`. `now` gives milliseconds. */
export function rateCap(perSecond: number, burst: number, now: () => number): RateCap {
  let left = burst;
  let last = now();
  return () => {
    const time = now();
    left = Math.min(burst, left + (Math.max(0, time - last) / 1000) * perSecond);
    last = time;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
