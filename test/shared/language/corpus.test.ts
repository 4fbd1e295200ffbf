import { describe, expect, it } from 'vitest';
import { languageHint, namesPersonAsCause } from '../../../shared/language/blame.ts';
import { labelledCauses, labelledSentences, type Labelled } from './labelled.ts';

interface Judged extends Labelled {
  readonly found: boolean;
}

function score(judged: readonly Judged[]) {
  const hits = judged.filter(({ positive, found }) => positive && found).length;
  const precision = hits / judged.filter(({ found }) => found).length;
  const recall = hits / judged.filter(({ positive }) => positive).length;
  return { precision, recall };
}

function report(what: string, judged: readonly Judged[]) {
  const { precision, recall } = score(judged);
  const innocent = judged.filter(({ positive }) => !positive).length;
  console.log(
    `${what}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} on ${judged.length} sentences, ${innocent} of them innocent`,
  );
  return { precision, recall, innocent };
}

describe('the labelled corpus', () => {
  it('is noticed with precision and recall of at least 0.9', () => {
    const judged = labelledSentences().map((sentence) => ({
      ...sentence,
      found: languageHint(sentence.text, sentence.names) !== undefined,
    }));
    const { precision, recall, innocent } = report('blame', judged);
    expect(judged.length).toBeGreaterThanOrEqual(240);
    expect(innocent / judged.length).toBeGreaterThanOrEqual(0.5);
    expect(new Set(judged.map(({ text }) => text)).size).toBe(judged.length);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('keeps people from being root causes with precision and recall of at least 0.9', () => {
    const judged = labelledCauses().map((cause) => ({
      ...cause,
      found: namesPersonAsCause(cause.text, cause.names),
    }));
    const { precision, recall } = report('person as cause', judged);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
