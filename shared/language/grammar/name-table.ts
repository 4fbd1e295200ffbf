import type { Agent, RoomNames } from './agent.ts';
import { DEPARTMENT_PHRASES, WORD_NAMES } from '../words/people-list.ts';
import type { Unit } from './unit.ts';

/** Finds the names of a session in a text. */
export interface NameTable {
  match(units: readonly Unit[], at: number): { readonly length: number; readonly agent: Agent } | undefined;
}

interface Entry {
  readonly words: readonly string[];
  readonly agent: Agent;
}

const MARKS = /\p{M}/gu;

/** Case and accents folded: "Zoë" and "zoe" are the same person to somebody typing fast. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

const wordsOf = (name: string): readonly string[] =>
  folded(name)
    .split(/[^\p{L}\p{N}'’&_-]+/u)
    .filter((word) => word !== '');

const PARTICIPANT: Agent = { kind: 'participant', plural: false, certain: true };
const TEAM: Agent = { kind: 'department', plural: true, certain: false };
const PHRASE: Agent = { kind: 'department', plural: true, certain: true };

function entriesOf(names: RoomNames): readonly Entry[] {
  const people = names.people.flatMap((name) => {
    const words = wordsOf(name);
    const parts = words.length > 1 ? [words, words.slice(0, 1), words.slice(-1)] : [words];
    return parts
      .filter((part) => part.join('').length > 1)
      .map((part) => ({ words: part, agent: PARTICIPANT }));
  });
  const departments = names.departments.map((name) => ({ words: wordsOf(name), agent: TEAM }));
  const phrases = DEPARTMENT_PHRASES.map((phrase) => ({ words: phrase.split(' '), agent: PHRASE }));
  return [...people, ...departments, ...phrases].filter(({ words }) => words.length > 0);
}

const capitalised = (unit: Unit): boolean => /^\p{Lu}/u.test(unit.raw);

/** "Will", "Mark", "IT" and "HR" are also words: they need the capitals that names are written with. */
function written(entry: Entry, unit: Unit, shouting: boolean): boolean {
  const [first = ''] = entry.words;
  if (entry.words.length > 1) return true;
  if (entry.agent.kind === 'department') return first !== 'it' || (unit.raw.startsWith('IT') && !shouting);
  return !WORD_NAMES.has(first) || (capitalised(unit) && !shouting);
}

/** Prepares the names of a session for one text. Longer names win: "Ben Carter" before "Ben". */
export function nameTable(names: RoomNames, units: readonly Unit[]): NameTable {
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entriesOf(names)) {
    const first = entry.words[0] ?? '';
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), entry].toSorted((a, b) => b.words.length - a.words.length),
    );
  }
  const lettered = units.filter(({ raw }) => /\p{L}{2}/u.test(raw));
  const shouting = lettered.length > 3 && lettered.every(({ raw }) => raw === raw.toUpperCase());
  return {
    match(all, at) {
      const unit = all[at];
      if (!unit) return undefined;
      const entries = byFirst.get(folded(unit.word)) ?? [];
      const entry = entries.find(({ words }) =>
        words.every((word, offset) => folded(all[at + offset]?.word ?? '') === word),
      );
      if (!entry || !written(entry, unit, shouting)) return undefined;
      return { length: entry.words.length, agent: entry.agent };
    },
  };
}
