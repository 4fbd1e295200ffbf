import { askedOf, type DepartmentName } from './capture-asked.ts';
import { assignment } from './capture-owner.ts';
import { findWhen, type Today, type When } from './when.ts';

/** What the capture bar can make of a line. */
export type CaptureKind =
  | 'note'
  | 'action'
  | 'decision'
  | 'question'
  | 'park'
  | 'thanks'
  | 'promise'
  | 'request';

/** A participant, as the capture bar needs to know them. */
export interface PersonName {
  readonly id: string;
  readonly name: string;
  readonly department?: string;
}

/** What was understood; shown before Enter. */
export interface Captured {
  readonly kind: CaptureKind;
  readonly text: string;
  /** Person id. */
  readonly owner?: string;
  readonly when?: When;
  /** A request: the department that asks, the one that is asked, and whether it is the other way round, an offer. */
  readonly department?: string;
  readonly toDepartment?: string;
  readonly offer?: boolean;
}

const LETTERS: Readonly<Record<string, CaptureKind>> = {
  n: 'note',
  a: 'action',
  d: 'decision',
  q: 'question',
  k: 'park',
  t: 'thanks',
  p: 'promise',
  r: 'request',
};

/** Kinds whose line is searched for one person and a date. */
const OWNED: ReadonlySet<CaptureKind> = new Set(['action', 'question', 'promise', 'request']);

/** Short words that end in nothing once the date is cut: "Send the list by" → "Send the list". */
const DANGLING = /[\s,;–—-]+$|\s+(?:by|on|at|before|until|till|due|and)$/iu;

/** Longer than any sentence somebody says: a pasted page is kept as it is. */
const LONGEST_LINE = 2000;

function kindOf(input: string, fallback: CaptureKind): { readonly kind: CaptureKind; readonly rest: string } {
  const match = /^\s*([nadqktpr])(?:\s+|\s*$)/iu.exec(input);
  const kind = match?.[1] === undefined ? undefined : LETTERS[match[1].toLowerCase()];
  // "A truck is late": a capital A before a word is an article, the bare letter is the key.
  if (!match || kind === undefined || (match[1] === 'A' && /\S/u.test(input.slice(match[0].length)))) {
    return { kind: fallback, rest: input.trim() };
  }
  return { kind, rest: input.slice(match[0].length).trim() };
}

function withoutDate(text: string, today: Today): { readonly text: string; readonly when: When | undefined } {
  const found = findWhen(text, today);
  if (!found) return { text, when: undefined };
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  // "Move the huddle to Thursday" needs its last word; so does a date in brackets with more.
  if (/\b(?:to|for|the|a|than|is|was|are)\s+$/iu.test(before)) return { text, when: found.when };
  const opened = /[([]\s*$/u.test(before) && /^\s*[)\]]/u.test(after);
  const joined = opened
    ? `${before.replace(/[([]\s*$/u, '')} ${after.replace(/^\s*[)\]]/u, '')}`
    : `${before.replace(/[,;–—-]\s*$/u, '')} ${before.trim() === '' ? after.replace(/^\s*[,;]/u, '') : after}`;
  const rest = tidy(joined);
  return rest === '' ? { text, when: found.when } : { text: rest, when: found.when };
}

/** One line without double spaces or loose ends. */
function tidy(text: string): string {
  let tidied = text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([.,;:!?])/gu, '$1')
    .trim();
  for (let times = 0; times < 3; times += 1) tidied = tidied.replace(DANGLING, '');
  return tidied.trim();
}

/** Capital first letter; nothing else of the words changes. */
function sentence(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toLocaleUpperCase('en'));
}

/**
 * Understands a line of the capture bar: "a Ben will send the list by Fri" → action, "Send the list", Ben, by Fri.
 *
 * A single letter and a space pick the kind (n a d q k t p r); otherwise it is `fallback`. Actions, promises and requests lose the owner's name and the date from
 * their text; questions too, where somebody is to find out ("Ana finds out who books the dock" → "Who books the dock?"). Notes, decisions,
 * parked items and thanks keep every word. A request also loses the department it is asked of ("r Operations: send the list by Fri" →
 * "Send the list", of Operations, by Fri). Where owner or date is unsure, the words stay as typed.
 */
export function parseCapture(
  input: string,
  fallback: CaptureKind,
  people: readonly PersonName[],
  today: Today,
  departments: readonly DepartmentName[] = [],
): Captured {
  const { kind, rest: line } = kindOf(input, fallback);
  if (!OWNED.has(kind) || line.length > LONGEST_LINE) return { kind, text: line };
  const asked = kind === 'request' ? askedOf(line, departments) : { text: line };
  const rest = asked.text;
  const dated = withoutDate(rest, today);
  const owned = assignment(dated.text, people, kind === 'question' ? kind : 'action');
  if (kind === 'question' && !owned) {
    return { kind, text: rest, ...(dated.when ? { when: dated.when } : {}) };
  }
  const text = sentence(tidy(owned?.text ?? dated.text)) || rest;
  return {
    kind,
    text,
    ...(owned ? { owner: owned.owner } : {}),
    ...(dated.when ? { when: dated.when } : {}),
    ...(asked.from === undefined ? {} : { department: asked.from }),
    ...(asked.to === undefined ? {} : { toDepartment: asked.to }),
    ...(asked.offer === undefined ? {} : { offer: asked.offer }),
  };
}
