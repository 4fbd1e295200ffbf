/** Milliseconds each of `times` runs took, shortest first. */
export function timed(times: number, run: (index: number) => unknown): readonly number[] {
  const taken: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const start = performance.now();
    run(index);
    taken.push(performance.now() - start);
  }
  return sorted(taken);
}

/**
 * Two kinds of runs in turn, a few of one, a few of the other, so that both meet the same moments of a busy machine.
 */
export function sideBySide(
  rounds: number,
  each: number,
  raw: (index: number) => unknown,
  ours: (index: number) => unknown,
): { readonly raw: readonly number[]; readonly ours: readonly number[] } {
  const taken: { raw: number[]; ours: number[] } = { raw: [], ours: [] };
  for (let round = 0; round < rounds; round += 1) {
    taken.raw.push(...timed(each, (index) => raw(round * each + index)));
    taken.ours.push(...timed(each, (index) => ours(round * each + index)));
  }
  return { raw: sorted(taken.raw), ours: sorted(taken.ours) };
}

/** Shortest first. */
export function sorted(times: readonly number[]): readonly number[] {
  return times.toSorted((one, other) => one - other);
}

/** The time that `share` of the runs did not exceed. */
export function percentile(times: readonly number[], share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}

export function median(times: readonly number[]): number {
  return percentile(times, 0.5);
}

/** For work of some seconds, of which there are too few runs for a median: what it takes when nothing else is in the way. */
export function shortest(times: readonly number[]): number {
  return times[0] ?? Number.NaN;
}
