import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languageHint, namesPersonAsCause } from '../../../shared/language/blame.ts';

/**
 * Sentences as they are said in meetings of many trades, labelled by hand. `sentences-first` was written before the detector; each
 * `sentences-held-out-N` after it worked, and measured once before anything was changed for it.
 */
const Room = { people: z.array(z.string()), departments: z.array(z.string()) };
const Sentences = z.object({ ...Room, blame: z.array(z.string()), fine: z.array(z.string()) });
const Causes = z.object({ ...Room, person: z.array(z.string()), system: z.array(z.string()) });

const folder = new URL('stored/', import.meta.url);
const stored = (beginning: string): readonly unknown[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(beginning))
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

interface Labelled {
  readonly text: string;
  readonly positive: boolean;
  readonly found: boolean;
}

function score(labelled: readonly Labelled[]) {
  const hits = labelled.filter(({ positive, found }) => positive && found).length;
  const precision = hits / labelled.filter(({ found }) => found).length;
  const recall = hits / labelled.filter(({ positive }) => positive).length;
  return { precision, recall };
}

function report(what: string, labelled: readonly Labelled[]) {
  const { precision, recall } = score(labelled);
  const innocent = labelled.filter(({ positive }) => !positive).length;
  console.log(
    `${what}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} on ${labelled.length} sentences, ${innocent} of them innocent`,
  );
  return { precision, recall, innocent };
}

describe('the labelled corpus', () => {
  it('is noticed with precision and recall of at least 0.9', () => {
    const labelled = stored('sentences-').flatMap((json) => {
      const { people, departments, blame, fine } = Sentences.parse(json);
      const label = (positive: boolean) => (text: string) => ({
        text,
        positive,
        found: languageHint(text, { people, departments }) !== undefined,
      });
      return [...blame.map(label(true)), ...fine.map(label(false))];
    });
    const { precision, recall, innocent } = report('blame', labelled);
    expect(labelled.length).toBeGreaterThanOrEqual(240);
    expect(innocent / labelled.length).toBeGreaterThanOrEqual(0.5);
    expect(new Set(labelled.map(({ text }) => text)).size).toBe(labelled.length);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  it('keeps people from being root causes with precision and recall of at least 0.9', () => {
    const labelled = stored('causes-').flatMap((json) => {
      const { people, departments, person, system } = Causes.parse(json);
      const label = (positive: boolean) => (text: string) => ({
        text,
        positive,
        found: namesPersonAsCause(text, { people, departments }),
      });
      return [...person.map(label(true)), ...system.map(label(false))];
    });
    const { precision, recall } = report('person as cause', labelled);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
