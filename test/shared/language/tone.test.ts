import { describe, expect, it } from 'vitest';
import { languageHint } from '../../../shared/language/blame.ts';
import { TONE_BIAS, toneWeight } from '../../../shared/language/words/tone-table.ts';
import { labelledSentences } from './labelled.ts';
import { fitTone } from './tone-fit.ts';

const names = { people: ['Ben Carter'], departments: ['Sales', 'Operations'] };
const TONE = 'What in the way we work makes this happen?';

describe('what the signs of tone weigh', () => {
  it('is what the labelled sentences say: run `node build/fit-tone.ts` after labelling more', () => {
    const { bias, weights } = fitTone(labelledSentences());
    expect(TONE_BIAS).toBeCloseTo(bias, 1);
    expect(weights.size).toBeGreaterThan(1000);
    // The table is rounded to 0.05 and leaves out what weighs less than 0.1.
    const apart = [...weights].filter(([sign, weight]) => {
      const shipped = toneWeight(sign);
      return shipped === 0 ? Math.abs(weight) > 0.11 : Math.abs(shipped - weight) > 0.03;
    });
    expect(apart).toEqual([]);
  });

  it('adds up to an offer where no phrase and no verb blames by itself', () => {
    const hint = languageHint('They seem to have no time for people like us again', names);
    expect(hint?.suggestion).toBe(TONE);
    expect('They seem to have no time for people like us again').toContain(hint?.found);
  });

  it('weighs each sentence by itself', () => {
    const sentence = 'They seem to have no time for people like us again';
    const calm = 'The list is ready. '.repeat(20);
    expect(languageHint(`${calm}${sentence}. ${calm}`, names)?.suggestion).toBe(TONE);
    expect(languageHint(calm, names)).toBeUndefined();
  });

  it.each([
    'It is nobody’s fault that Sales could not know',
    'Ben never complains and always helps',
    'Please tell them that nobody could come',
    'If Operations does not answer within a week, we call',
    'I forgot the list and could not send it again',
    'Ben would be happy to show them again',
  ])('"%s" stays as it is', (text) => {
    expect(languageHint(text, names)).toBeUndefined();
  });
});
