import { withMentions } from '../../../shared/language/grammar/mention.ts';
import { unitsOf } from '../../../shared/language/grammar/unit.ts';
import { toneSigns } from '../../../shared/language/judgement/tone-signs.ts';
import { isWeighable } from '../../../shared/language/judgement/weighing.ts';
import type { Labelled } from './labelled.ts';

/** What every sign of tone weighs, fitted to labelled sentences. */
export interface ToneFit {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Signs that occur less often teach nothing. */
const SELDOM = 3;
const ROUNDS = 400;
const STEP = 0.3;
const MOMENTUM = 0.9;
/** How strongly weights are drawn to 0: single words more than the cues, which stand for a class of words each. */
const pull = (sign: string): number => (sign.startsWith('=') ? 1.5 : 3);

function counted(examples: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const signs of examples) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= SELDOM).map(([sign]) => sign);
}

/** Logistic regression with ridge penalty, by gradient descent with momentum over the whole corpus. Deterministic. */
export function fitTone(corpus: readonly Labelled[]): ToneFit {
  const examples = corpus.flatMap(({ text, positive, names }) => {
    const units = withMentions(unitsOf(text), names);
    if (!isWeighable(units, 0, units.length)) return [];
    return [{ positive, signs: [...toneSigns(units, 0, units.length).keys()] }];
  });
  const signs = counted(examples.map((example) => example.signs));
  const index = new Map(signs.map((sign, at) => [sign, at]));
  const rows = examples.map((example) => ({
    target: example.positive ? 1 : 0,
    at: example.signs.flatMap((sign) => index.get(sign) ?? []),
  }));
  const weights = signs.map(() => 0);
  const speed = signs.map(() => 0);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = signs.map((sign, at) => pull(sign) * (weights[at] ?? 0));
    let lean = 0;
    for (const { target, at } of rows) {
      const sum = at.reduce((total, sign) => total + (weights[sign] ?? 0), bias);
      const error = 1 / (1 + Math.exp(-sum)) - target;
      lean += error;
      for (const sign of at) slope[sign] = (slope[sign] ?? 0) + error;
    }
    for (const at of signs.keys()) {
      speed[at] = MOMENTUM * (speed[at] ?? 0) + (slope[at] ?? 0) / rows.length;
      weights[at] = (weights[at] ?? 0) - STEP * (speed[at] ?? 0);
    }
    bias -= (STEP * lean) / rows.length;
  }
  return { bias, weights: new Map(signs.map((sign, at) => [sign, weights[at] ?? 0])) };
}
