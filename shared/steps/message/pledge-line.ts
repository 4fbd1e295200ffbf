import type { Id } from '../../session/event.ts';

/** What one line pledges; shown before it is meant. */
export interface PledgeLine {
  /** Null while the line names nobody of the room, or more than one person. */
  readonly participant: Id | null;
  readonly kind: 'start' | 'stop';
  readonly text: string;
}

interface Named {
  readonly id: Id;
  readonly name: string;
}

const KIND =
  /^[\s:,–-]*(?:(?:will|wants to|is going to)\s+)?(starts?|stops?|begins?|ends?|quits?)\b\s*(.*)$/iu;
const STOPPING = /^(?:stop|end|quit)/iu;

/**
 * Reads "Ana stops changing orders by phone", "Ben will start coming to the sales call". The name is the longest one the line begins
 * with: the whole name, or a first name only one person here has. Without a verb of its own a pledge is something to start. English.
 */
export function readPledge(line: string, people: readonly Named[]): PledgeLine {
  const whole = line.trim().replaceAll(/\s+/g, ' ');
  const { participant, rest } = nameAt(whole, people);
  const [, verb = '', text = rest] = KIND.exec(rest) ?? [];
  const words = text.replace(/^[\s:,–-]+/u, '').trim();
  return {
    participant,
    kind: STOPPING.test(verb) ? 'stop' : 'start',
    text: words === '' ? rest.trim() || whole : words,
  };
}

function nameAt(
  line: string,
  people: readonly Named[],
): { readonly participant: Id | null; readonly rest: string } {
  const lower = line.toLocaleLowerCase();
  const begins = (name: string): boolean =>
    name !== '' &&
    lower.startsWith(name.toLocaleLowerCase()) &&
    !/^[\p{L}\p{N}]/u.test(line.slice(name.length));
  const whole = people
    .filter(({ name }) => begins(name.trim()))
    .toSorted((one, other) => other.name.length - one.name.length);
  const [longest] = whole;
  if (longest) return { participant: longest.id, rest: line.slice(longest.name.trim().length) };
  const firsts = people
    .map(({ id, name }) => ({ id, first: name.trim().split(/\s+/)[0] ?? '' }))
    .filter(({ first }) => begins(first));
  const [only] = firsts;
  return only && firsts.length === 1
    ? { participant: only.id, rest: line.slice(only.first.length) }
    : { participant: null, rest: line };
}
