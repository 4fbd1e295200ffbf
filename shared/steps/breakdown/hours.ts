import type { Id } from '../../session/event.ts';
import type { Effort } from '../../session/item-events.ts';
import type { Department } from '../../session/people.ts';

export interface FoundHours {
  /** The line without its hours. */
  readonly text: string;
  /** The words that were taken for hours. */
  readonly said: string;
  /**
   * The hours by department: of the one that is named behind them, or else of `owner`'s. Undefined when hours were said and nobody knows
   * whose; empty when none were said.
   */
  readonly effortFor: (owner: Id | null) => readonly Effort[] | undefined;
}

const HOURS_A_DAY = 8;
const MOST = 100_000;
/** "in 2 days" and "after 3 hours" are dates. */
const SPAN =
  /(?<!\b(?:in|within|after|for|every)\s+)\b(\d{1,5}(?:[.,]\d{1,2})?)\s*(h|hrs?|hours?|d|days?|min|mins|minutes?)\b\.?/giu;

/** Finds hours of work in a line: "6 h", "1.5 hours", "2 days" (of eight hours), "90 min", each with a department's name behind it or not. */
export function readHours(line: string, departments: readonly Department[]): FoundHours {
  const found: { readonly department: Id | null; readonly hours: number }[] = [];
  const said: string[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(SPAN)) {
    const [words, amount = '', unit = ''] = match;
    const named = departmentAt(line.slice(match.index + words.length), departments);
    const end = match.index + words.length + (named?.length ?? 0);
    found.push({ department: named?.id ?? null, hours: inHours(amount, unit) });
    said.push(line.slice(match.index, end));
    text += line.slice(from, match.index);
    from = end;
  }
  text += line.slice(from);
  return {
    text: found.length === 0 ? line : tidy(text),
    said: said.join(', '),
    effortFor: (owner) => effortOf(found, owner),
  };
}

function effortOf(
  found: readonly { readonly department: Id | null; readonly hours: number }[],
  owner: Id | null,
): readonly Effort[] | undefined {
  const sums = new Map<Id, number>();
  for (const { department, hours } of found) {
    const whose = department ?? owner;
    if (whose === null) return undefined;
    sums.set(whose, Math.min(MOST, (sums.get(whose) ?? 0) + hours));
  }
  return [...sums].filter(([, hours]) => hours > 0).map(([department, hours]) => ({ department, hours }));
}

function inHours(amount: string, unit: string): number {
  const number = Number(amount.replace(',', '.'));
  const first = unit.charAt(0).toLowerCase();
  const hours = first === 'd' ? number * HOURS_A_DAY : first === 'm' ? number / 60 : number;
  return Math.min(MOST, Math.round(hours * 100) / 100);
}

/** "… of Operations", "… Operations": the longest name that stands right behind the hours. */
function departmentAt(
  rest: string,
  departments: readonly Department[],
): { readonly id: Id; readonly length: number } | undefined {
  const lead = /^\s*(?:of|from|in|for|by)?\s+/iu.exec(rest)?.[0] ?? '';
  const behind = rest.slice(lead.length).toLocaleLowerCase();
  const hits = departments
    .filter(({ name }) => name.trim() !== '' && behind.startsWith(name.trim().toLocaleLowerCase()))
    .filter(({ name }) => !/^[\p{L}\p{N}]/u.test(behind.slice(name.trim().length)))
    .toSorted((one, other) => other.name.length - one.name.length);
  return hits[0] && { id: hits[0].id, length: lead.length + hits[0].name.trim().length };
}

function tidy(text: string): string {
  return text
    .replace(/\s*([,;·])\s*(?:[,;·]\s*)+/gu, '$1 ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s,;·]+|[\s,;·]+$/gu, '');
}
