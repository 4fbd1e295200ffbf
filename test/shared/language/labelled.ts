import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { RoomNames } from '../../../shared/language/grammar/agent.ts';

/**
 * Sentences as they are said in meetings of many trades, labelled by hand. `sentences-first` was written before the detector; each
 * `sentences-held-out-N` after it worked, and measured once before anything was changed for it.
 */
export interface Labelled {
  readonly text: string;
  readonly positive: boolean;
  readonly names: RoomNames;
}

const Room = { people: z.array(z.string()), departments: z.array(z.string()) };
const Sentences = z.object({ ...Room, blame: z.array(z.string()), fine: z.array(z.string()) });
const Causes = z.object({ ...Room, person: z.array(z.string()), system: z.array(z.string()) });

const folder = new URL('stored/', import.meta.url);

const stored = (beginning: string): readonly unknown[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith(beginning))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')));

function labelled(positive: readonly string[], negative: readonly string[], names: RoomNames) {
  return [
    ...positive.map((text): Labelled => ({ text, positive: true, names })),
    ...negative.map((text): Labelled => ({ text, positive: false, names })),
  ];
}

/** Every sentence that blames, or does not. */
export function labelledSentences(): readonly Labelled[] {
  return stored('sentences-').flatMap((json) => {
    const { blame, fine, ...names } = Sentences.parse(json);
    return labelled(blame, fine, names);
  });
}

/** Every cause that ends at a person, or does not. */
export function labelledCauses(): readonly Labelled[] {
  return stored('causes-').flatMap((json) => {
    const { person, system, ...names } = Causes.parse(json);
    return labelled(person, system, names);
  });
}
