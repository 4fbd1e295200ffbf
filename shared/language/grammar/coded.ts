import type { Unit } from './unit.ts';

/**
 * The units written as one line in which every mention is a sign: `@person` (participant, job, name), `@team` (department), `@nobody`,
 * `@customer`. Set phrases are searched in it with short patterns; `unitAt` leads back to the unit.
 */
export interface Coded {
  readonly line: string;
  unitAt(offset: number): number;
}

const SIGN = {
  participant: '@person',
  job: '@person',
  name: '@person',
  department: '@team',
  nobody: '@nobody',
  customer: '@customer',
  somebody: '@somebody',
  pronoun: undefined,
  you: undefined,
  we: undefined,
  doer: undefined,
} as const;

function signOf(unit: Unit): string {
  if (!unit.agent || unit.word === 'whoever') return unit.word;
  // "The gaskets are cheap and they never last": things.
  if (unit.word === 'they' && !unit.agent.certain) return '@things';
  if (unit.agent.kind === 'pronoun' && !['he', 'she', 'they'].includes(unit.word)) return '@team';
  return SIGN[unit.agent.kind] ?? unit.word;
}

/** Pure and linear. */
export function codedLine(units: readonly Unit[]): Coded {
  const starts: number[] = [];
  let line = '';
  for (const unit of units) {
    if (line !== '') line += ' ';
    starts.push(line.length);
    line += signOf(unit);
  }
  return {
    line,
    unitAt(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
