/** One line of figures: milliseconds of the raw statement and of ours, and what the ratio must not exceed (time against time). */
export interface Line {
  readonly work: string;
  readonly raw?: number;
  readonly ours: number;
  /** The most that ours may take, as a multiple of raw. */
  readonly atMost?: number;
  /** The most that ours may take, in milliseconds. */
  readonly within?: number;
}

export type Report = (line: Line) => void;

const WIDTHS = [58, 12, 12, 9, 30];

/** Prints lines as they come; `missed` counts the goals that were not met. */
export function printer(): { readonly report: Report; readonly missed: () => number } {
  let missed = 0;
  row(['work', 'raw ms', 'ours ms', 'ratio', 'goal']);
  return {
    missed: () => missed,
    report: ({ work, raw, ours, atMost, within }) => {
      const ratio = raw === undefined ? undefined : ours / raw;
      const goals = [
        atMost === undefined ? [] : [`≤ ${atMost.toFixed(2)} ×`],
        within === undefined ? [] : [`≤ ${within} ms`],
      ].flat();
      const met =
        (atMost === undefined || ratio === undefined || ratio <= atMost) &&
        (within === undefined || ours <= within);
      if (!met) missed += 1;
      const verdict = goals.length === 0 ? '' : `${goals.join(', ')}: ${met ? 'met' : 'MISSED'}`;
      row([work, figure(raw), figure(ours), ratio === undefined ? '' : `${ratio.toFixed(2)} ×`, verdict]);
    },
  };
}

function figure(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '' : milliseconds.toFixed(milliseconds < 10 ? 3 : 1);
}

function row(cells: readonly string[]): void {
  console.log(
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[index] ?? 0)))
      .join(' '),
  );
}
