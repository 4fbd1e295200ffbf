import { parseCapture, type CaptureKind } from '../../shared/language/capture.ts';
import { personIn } from '../../shared/language/capture-owner.ts';
import { readPromise, type PromiseLine } from '../../shared/language/promise-line.ts';
import { findWhen, type Today } from '../../shared/language/when.ts';
import type { Id, When } from '../../shared/session/event.ts';
import { readThanks } from '../../shared/steps/thanks/thanks-line.ts';
import type { ItemKind } from '../../shared/session/item-events.ts';
import type { People } from '../../shared/session/people.ts';

/** What was understood of a line typed into the capture bar. */
export interface Captured {
  readonly kind: ItemKind;
  readonly text: string;
  readonly owner?: Id;
  readonly when?: When;
  /** Thanks: who is thanked and who thanks, in words. */
  readonly to?: string;
  readonly from?: string;
  /** A request: who asks, who is asked, and whether it is an offer. */
  readonly department?: Id;
  readonly toDepartment?: Id;
  readonly offer?: boolean;
  /** A promise: how many, whose hours, how likely, from when, what is not included. */
  readonly promise?: PromiseParts;
}

export type PromiseParts = Partial<
  Pick<PromiseLine, 'quantity' | 'effort' | 'likelihood' | 'excluded' | 'earliest' | 'latest'>
>;

const ITEM_KIND: Readonly<Record<CaptureKind, ItemKind>> = {
  note: 'note',
  action: 'action',
  decision: 'decision',
  question: 'question',
  park: 'parked',
  thanks: 'thanks',
  promise: 'promise',
  request: 'request',
};

/** What the capture bar makes of the text in it; undefined while there is nothing to keep. */
export function understand(
  input: string,
  fallback: ItemKind,
  people: People,
  today: Today,
): Captured | undefined {
  const wanted = fallback === 'parked' ? 'park' : fallback;
  const { kind, text, ...rest } = parseCapture(input, wanted, namesOf(people), today, people.departments);
  if (text.trim() === '') return undefined;
  if (kind === 'thanks') return { kind, ...thanksIn(text) };
  if (kind === 'promise') return promiseIn(input, people, today);
  return { kind: ITEM_KIND[kind], text, ...rest };
}

/** Only what was said, as below. */
function promiseIn(input: string, people: People, today: Today): Captured {
  const line = input.replace(/^\s*p\s+/iu, '');
  const world = { people: namesOf(people), departments: people.departments, customer: '' };
  const { text, owner, when, to, ...parts } = readPromise(line, world, today);
  return {
    kind: 'promise',
    text,
    ...(owner === undefined ? {} : { owner }),
    ...(when === undefined ? {} : { when }),
    ...(to === '' ? {} : { to }),
    promise: saidParts(parts),
  };
}

/** A promise's parts without those that were not said. */
export function saidParts({ quantity, effort, excluded, ...rest }: PromiseParts): PromiseParts {
  return {
    ...rest,
    ...(quantity ? { quantity } : {}),
    ...(effort && effort.length > 0 ? { effort } : {}),
    ...(excluded ? { excluded } : {}),
  };
}

/** A deadline in plain words; undefined when there is none. */
export function readWhen(text: string, today: Today): When | undefined {
  return findWhen(text, today)?.when;
}

/** A new request says who asks even when the words do not: the department whose turn it is to talk, or the other one of two. */
export function withAskingSide(captured: Captured, { departments, floor }: People): Captured {
  const { kind, department, toDepartment } = captured;
  if (kind !== 'request' || department !== undefined) return captured;
  const speaking = floor?.department;
  if (speaking !== undefined && speaking !== toDepartment) return { ...captured, department: speaking };
  const others = departments.filter(({ id }) => id !== toDepartment);
  const other = toDepartment !== undefined && others.length === 1 ? others[0] : undefined;
  return other ? { ...captured, department: other.id } : captured;
}

/** "Ben by Fri": one person and one date, either of them left out; `rest` is what was not understood. */
export function readOwnerLine(
  line: string,
  people: People,
  today: Today,
): { readonly owner?: Id; readonly when?: When; readonly rest: string } {
  const { when, rest } = readDatedLine(line, today);
  const owner = personIn(rest, namesOf(people));
  const dated = when === undefined ? {} : { when };
  return owner === undefined ? { ...dated, rest } : { ...dated, owner, rest: '' };
}

/** "by 4 Dec, only the big orders": a date, and the words around it. */
export function readDatedLine(line: string, today: Today): { readonly when?: When; readonly rest: string } {
  const found = findWhen(line, today);
  if (found === undefined) return { rest: line.trim() };
  const rest = [line.slice(0, found.start), line.slice(found.end)]
    .map((part) => part.replaceAll(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, ''))
    .filter((part) => part !== '');
  return { when: found.when, rest: rest.join(', ') };
}

/** Only what was named: a correction must not empty what the line leaves out. */
function thanksIn(line: string): Pick<Captured, 'text' | 'to' | 'from'> {
  const { text, to, from } = readThanks(line);
  return { text, ...(to === '' ? {} : { to }), ...(from === '' ? {} : { from }) };
}

function namesOf({ participants, departments }: People) {
  return participants.map(({ id, name, department }) => {
    const of = departments.find((other) => other.id === department)?.name;
    return { id, name, ...(of === undefined ? {} : { department: of }) };
  });
}
