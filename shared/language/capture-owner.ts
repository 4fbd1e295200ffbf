import type { PersonName } from './capture.ts';
import { KNOWN_VERBS } from './words/verb-list.ts';

/** Who is to do it, and the text without them. */
export interface Assignment {
  readonly owner: string;
  readonly text: string;
}

const MARKS = /\p{M}/gu;

const fold = (text: string): string => text.normalize('NFD').replace(MARKS, '').toLowerCase();

/** Where a name ends in the text, and whose it is; `undefined` when nobody's or more than one person's. */
interface NameHit {
  readonly person: PersonName;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/u;
/** Shorter beginnings than this are no prefix of a name: "An" could be anybody, or an article. */
const SHORTEST_PREFIX = 3;

function matches(people: readonly PersonName[], words: readonly string[]): readonly PersonName[] {
  const typed = words.map(fold);
  const parts = people.map((person) => ({ person, parts: person.name.trim().split(/\s+/u).map(fold) }));
  const exact = parts.filter((entry) => entry.parts.join(' ') === typed.join(' '));
  if (exact.length > 0) return exact.map(({ person }) => person);
  const [first = '', second] = typed;
  if (typed.length > 2) return [];
  if (second !== undefined) {
    // "Ben C", "Ben C.", "Ben Cart": the first name and the beginning of a later one.
    return parts
      .filter(
        (entry) => entry.parts[0] === first && entry.parts.slice(1).some((part) => part.startsWith(second)),
      )
      .map(({ person }) => person);
  }
  const byFirst = parts.filter((entry) => entry.parts[0] === first);
  if (byFirst.length > 0) return byFirst.map(({ person }) => person);
  const byLast = parts.filter((entry) => entry.parts.length > 1 && entry.parts.at(-1) === first);
  if (byLast.length > 0) return byLast.map(({ person }) => person);
  return first.length < SHORTEST_PREFIX
    ? []
    : parts.filter((entry) => entry.parts[0]?.startsWith(first)).map(({ person }) => person);
}

/** The longest name that starts at `from`: up to three words, then two, then one. */
function nameAt(text: string, from: number, people: readonly PersonName[]): NameHit | undefined {
  const words: { readonly text: string; readonly end: number }[] = [];
  let at = from;
  while (words.length < 4) {
    const gap = /^\s*/u.exec(text.slice(at))?.[0].length ?? 0;
    const match = new RegExp(`^(?:${WORD.source})`, 'u').exec(text.slice(at + gap, at + gap + 80));
    if (!match || (words.length > 0 && gap === 0)) break;
    // "Ben'll" is Ben with a "will" to read later; "O'Connor" is one word.
    const name = match[0].replace(/['’]ll$/iu, '');
    at += gap + name.length;
    words.push({ text: name, end: at });
    if (name !== match[0]) break;
  }
  for (let count = words.length; count > 0; count -= 1) {
    const used = words.slice(0, count);
    const found = matches(
      people,
      used.map((word) => word.text),
    );
    const last = used.at(-1);
    // A surname's initial may carry a dot: "Ben C. will …".
    const dot = count > 1 && last?.text.length === 1 && text[last.end] === '.' ? 1 : 0;
    if (found.length === 1 && found[0] && last) return { person: found[0], end: last.end + dot };
    if (found.length > 1) return undefined;
  }
  return undefined;
}

const MODAL =
  /^\s+(?:will|shall|to|is going to|is to|are to|has to|needs to|must|should|can|could|would|agreed to|agrees to|promised to|promises to|offers to|offered to|wants to|is asked to|has agreed to|commits to)\s+(?=\S)/iu;

const CONTRACTED = /^['’]ll\s+(?=\S)/iu;
const OWNS = /^\s+(?:owns|takes|takes on|takes over|takes care of|is responsible for|gets|has)\s+(?=\S)/iu;
const OWNING: Readonly<Record<string, string>> = { owns: 'Own', takes: 'Take', gets: 'Get', has: 'Have' };

/** "Ben sends the list" → "send the list": the verb in third person, right after the name. */
function thirdPerson(rest: string): string | undefined {
  const match = /^\s+(\p{L}+)(?=\s|$)/u.exec(rest);
  const word = match?.[1]?.toLowerCase() ?? '';
  const reading = KNOWN_VERBS.get(word);
  if (!match || word === '') return undefined;
  const object =
    /^\s+(?:the|a|an|this|that|these|those|our|his|her|their|its|all|every|each|it|them|us|\d+)\b/iu.test(
      rest.slice(match?.[0].length ?? 0),
    );
  const base =
    reading?.forms.includes('third') === true ? reading.base : object ? regularBase(word) : undefined;
  return base === undefined ? undefined : base + rest.slice(match[0].length);
}

/** Verbs that no list knows ("publishes the list"); asked only where an object follows, so that "Ana invoices overdue" stays whole. */
function regularBase(word: string): string | undefined {
  if (KNOWN_VERBS.has(word) || word.length < 4 || /(?:ss|us|is)$/u.test(word) || !word.endsWith('s'))
    return undefined;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|zz)es$/u.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

const STAYS = new Set([
  'owns',
  'takes',
  'gets',
  'has',
  'is',
  'was',
  'does',
  'as',
  'us',
  'says',
  'said',
  'this',
  'always',
]);

/** The text without "Ben will", "Ben:", "Ben to", "@ben"; `undefined` when the words after the name do not give a task. */
function taskAfter(rest: string): string | undefined {
  const sign =
    /^\s*(?::|[–—]|-\s)\s*(?=\S)/u.exec(rest) ?? /^\s*,\s*(?=(?:please|can you|could you)\b)/iu.exec(rest);
  if (sign) return rest.slice(sign[0].length);
  const modal = MODAL.exec(rest) ?? CONTRACTED.exec(rest);
  if (modal)
    return /^(?:not|never|have|be)\b/iu.test(rest.slice(modal[0].length))
      ? undefined
      : rest.slice(modal[0].length);
  const owns = OWNS.exec(rest);
  if (owns) {
    const words = owns[0].trim().toLowerCase();
    if (words === 'is responsible for') return `Take care of ${rest.slice(owns[0].length)}`;
    const [verb = '', ...more] = words.split(/\s+/u);
    return verb === 'has' ? undefined : [OWNING[verb] ?? verb, ...more, rest.slice(owns[0].length)].join(' ');
  }
  const first = /^\s+(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase() ?? '';
  return STAYS.has(first) ? undefined : thirdPerson(rest);
}

function leading(text: string, people: readonly PersonName[]): Assignment | undefined {
  const at = /^\s*@?/u.exec(text)?.[0].length ?? 0;
  const hit = nameAt(text, at, people);
  if (!hit) return undefined;
  const rest = text.slice(hit.end);
  const task =
    taskAfter(rest) ?? (text.trimStart().startsWith('@') && /^\s+\S/u.test(rest) ? rest.trim() : undefined);
  return task === undefined || task.trim() === '' ? undefined : { owner: hit.person.id, text: task };
}

/** "… (Ben)", "… - Ben", "… @ben", "… / Ben": the owner last. */
function trailing(text: string, people: readonly PersonName[]): Assignment | undefined {
  const match =
    /(?:\s*[([]\s*@?([^()[\]]{1,60}?)\s*[)\]]|\s+[-–—/→]+>?\s*@?([^-–—/→]{1,60}?)|\s+@(\S{1,60}))\s*[.!]?\s*$/u.exec(
      text.slice(-200),
    );
  const name = (match?.[1] ?? match?.[2] ?? match?.[3])?.trim();
  if (!match || name === undefined) return undefined;
  const hit = nameAt(name, 0, people);
  if (!hit || name.slice(hit.end).trim() !== '') return undefined;
  const task = text.slice(0, text.length - match[0].length);
  return task.trim() === '' ? undefined : { owner: hit.person.id, text: task };
}

/** "send the list @ben to the customer": a name with an @ anywhere. */
function within(text: string, people: readonly PersonName[]): Assignment | undefined {
  const at = /(?:^|\s)@(?=[\p{L}])/u.exec(text);
  const hit = at ? nameAt(text, at.index + at[0].length, people) : undefined;
  if (!at || !hit) return undefined;
  return { owner: hit.person.id, text: `${text.slice(0, at.index)} ${text.slice(hit.end)}`.trim() };
}

const FINDS_OUT =
  /^\s+(?:(?:will|to|should|can|is going to)\s+find|finds)\s+out\s+(?=(?:who|what|when|where|why|how|which|whose|whether|if)\b)/iu;

/** A question with an owner: "Ana finds out who books the dock" → "who books the dock?" */
function inquiry(text: string, people: readonly PersonName[]): Assignment | undefined {
  const hit = nameAt(text, /^\s*@?/u.exec(text)?.[0].length ?? 0, people);
  const match = hit && FINDS_OUT.exec(text.slice(hit.end));
  if (!hit || !match) return undefined;
  const asked = text.slice(hit.end + match[0].length).trim();
  if (/^(?:whether|if)\b/iu.test(asked)) return { owner: hit.person.id, text: `Find out ${asked}` };
  return { owner: hit.person.id, text: /[?.!]$/u.test(asked) ? asked : `${asked}?` };
}

/** The one person a whole text names ("Ben", "ben okafor", "Ben O."); nobody when there are more words, or two could be meant. */
export function personIn(text: string, people: readonly PersonName[]): string | undefined {
  const name = text.trim().replace(/^@/u, '');
  const hit = name === '' ? undefined : nameAt(name, 0, people);
  return hit && name.slice(hit.end).trim() === '' ? hit.person.id : undefined;
}

/** Finds the owner of an action or question. People share a name: then nobody is taken, and no word is cut. */
export function assignment(
  text: string,
  people: readonly PersonName[],
  kind: 'action' | 'question',
): Assignment | undefined {
  if (people.length === 0) return undefined;
  const direct = kind === 'question' ? inquiry(text, people) : undefined;
  return direct ?? trailing(text, people) ?? leading(text, people) ?? within(text, people);
}
