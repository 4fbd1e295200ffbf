import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { labelledSentences } from '../test/shared/language/labelled.ts';
import { fitTone } from '../test/shared/language/tone-fit.ts';

/** Fits what the signs of tone weigh to the labelled sentences and writes the table: `node build/fit-tone.ts`, after labelling more. */

/** A word or a pair that weighs less decides nothing and only makes the table long. */
const NEGLIGIBLE = 0.1;
const LINE = 130;

const { bias, weights } = fitTone(labelledSentences());

const byWeight = new Map<string, string[]>();
for (const [sign, weight] of weights) {
  if (Math.abs(weight) < NEGLIGIBLE) continue;
  const rounded = (Math.round(weight * 20) / 20).toFixed(2);
  byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), sign]);
}

const lines = [...byWeight]
  .toSorted(([a], [b]) => Number(b) - Number(a))
  .flatMap(([weight, signs]) => {
    const rows: string[] = [];
    for (const sign of signs.toSorted()) {
      const row = rows.at(-1);
      if (row !== undefined && row.length + sign.length < LINE) rows[rows.length - 1] = `${row}|${sign}`;
      else rows.push(`${weight}|${sign}`);
    }
    return rows;
  });

writeFileSync(
  resolve(import.meta.dirname, '../shared/language/words/tone-table.ts'),
  `/**
 * What each sign of tone weighs (see judgement/tone-signs.ts): a logistic regression on the labelled sentences of the tests, written by
 * build/fit-tone.ts. Never edited by hand: label more sentences and fit again. One line per weight and its signs; positive speaks for
 * blame. "^" and "$" are the ends of a sentence, "#" is a number, "@" are mentions of people, "=" are the cues.
 */
const TABLE = String.raw\`
${lines.join('\n')}
\`;

/** Where the sum of a sentence starts. */
export const TONE_BIAS = ${Number(bias.toFixed(2))};

const weights: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split('\\n')
    .flatMap((line) => {
      const [weight = '', ...signs] = line.split('|');
      return signs.map((sign) => [sign, Number(weight)] as const);
    }),
);

/** How much a sign adds to the log-odds of blame; 0 for a sign that was seldom seen or weighs next to nothing. */
export function toneWeight(sign: string): number {
  return weights.get(sign) ?? 0;
}
`,
);
