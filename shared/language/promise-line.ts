import { parseCapture, type PersonName } from './capture.ts';
import { effortIn, type DepartmentHours, type NamedDepartment } from './promise-effort.ts';
import { findWhen, type Today, type When } from './when.ts';

/** Who and what the line can name. */
export interface PromiseWorld {
  readonly people: readonly PersonName[];
  readonly departments: readonly NamedDepartment[];
  /** Of this session; known as a customer even in small letters. */
  readonly customer: string;
  /** Whose hours are meant when a line names none: the department that is asked. */
  readonly delivering?: string | undefined;
}

/** What one line says about a promise. What was not said is not there. */
export interface PromiseLine {
  readonly text: string;
  readonly quantity: string;
  readonly to: string;
  readonly effort: readonly DepartmentHours[];
  readonly excluded: string;
  readonly owner?: string;
  readonly when?: When & { readonly because?: string };
  /** Percent. */
  readonly likelihood?: number;
  readonly earliest?: string;
  readonly latest?: string;
}

/** Longer than any sentence somebody says: a pasted page is kept as it is. */
const LONGEST_LINE = 2000;

/** Commas and semicolons part a line, but not inside a number. */
const PARTS = /\s*;\s*|,(?!\d)\s*|(?<!\d),\s*/u;
const LIKELIHOOD = /^(?:at\s+)?(\d{1,3})\s*%(?:\s+(?:likely|sure|certain|chance|probability))?$/iu;
const EXCLUDED = /^(?:without|excluding|excl\.?|not including|not included:?)\s+(?<rest>\S.*)$/iu;
const LATEST =
  /^(?:(?:has to|must|needs to)\s+start|start(?:s|ing)?(?:\s+(?:by|no later than|not later than|at the latest))|latest start:?|latest:?)\s+(?:by\s+|on\s+)?(?<rest>\S.*)$/iu;
const EARLIEST =
  /^(?:can\s+start|start(?:s|ing)?|earliest start:?|earliest:?|from|not before)\s+(?:on\s+|from\s+)?(?<rest>\S.*)$/iu;
const BECAUSE = /^because\s+(?<rest>\S.*)$/iu;

/**
 * Understands one line of a promise huddle: "40 crates to Northwind by Fri 27 Nov, 6 h Operations, 70 %, without pallets" → what, how many,
 * to whom, when, whose hours, how likely, what is not included. Parts stand between commas in any order; a part nothing is made of stays
 * in the words. The words keep everything but date, owner and those parts, so that they can be said to a customer as they are.
 */
export function readPromise(line: string, world: PromiseWorld, today: Today): PromiseLine {
  const blank = { quantity: '', to: '', effort: [], excluded: '' };
  if (line.length > LONGEST_LINE) return { text: line.trim(), ...blank };
  const words: string[] = [];
  let parts: Omit<PromiseLine, 'text' | 'when' | 'quantity' | 'to'> & { because?: string } = {
    effort: [],
    excluded: '',
  };
  for (const part of line.split(PARTS).map((one) => one.trim())) {
    if (part === '') continue;
    const read = readPart(part, world, today);
    if (read === undefined) words.push(part);
    else
      parts = {
        ...parts,
        ...read,
        effort: [...parts.effort, ...(read.effort ?? [])],
        excluded: [parts.excluded, read.excluded ?? ''].filter((text) => text !== '').join(', '),
      };
  }
  // The letter says what it is, so that "a pallet" is none.
  const said = words.join(', ');
  const { text, owner, when } = beginsWithDay(said, today)
    ? { text: said }
    : parseCapture(`p ${said}`, 'promise', world.people, today);
  const { because, ...rest } = parts;
  return {
    ...rest,
    text,
    quantity: quantityIn(text),
    to: receiverIn(text, world.customer),
    ...(owner === undefined ? {} : { owner }),
    ...(when === undefined
      ? {}
      : { when: because !== undefined && when.kind === 'at' ? { ...when, because } : when }),
  };
}

const LEAD = /^(?:by|on|at|before|in|within|until|till|no|not|due|latest|during)\b/iu;

/** "Sunday deliveries to Northwind": a day that names what is promised, not when. */
function beginsWithDay(said: string, today: Today): boolean {
  return findWhen(said, today)?.start === 0 && !LEAD.test(said);
}

type Part = Partial<Pick<PromiseLine, 'effort' | 'excluded' | 'likelihood' | 'earliest' | 'latest'>> & {
  readonly because?: string;
};

/** A part that says one thing by itself; undefined when it belongs to the words. */
function readPart(part: string, world: PromiseWorld, today: Today): Part | undefined {
  const percent = LIKELIHOOD.exec(part)?.[1];
  if (percent !== undefined && Number(percent) <= 100) return { likelihood: Number(percent) };
  const effort = effortIn(part, world.departments, world.delivering);
  if (effort !== undefined) return { effort };
  const excluded = EXCLUDED.exec(part)?.groups?.['rest'];
  if (excluded !== undefined) return { excluded };
  const latest = dateAfter(LATEST, part, today);
  if (latest !== undefined) return { latest };
  const earliest = dateAfter(EARLIEST, part, today);
  if (earliest !== undefined) return { earliest };
  const because = BECAUSE.exec(part)?.groups?.['rest'];
  return because === undefined ? undefined : { because };
}

function dateAfter(pattern: RegExp, part: string, today: Today): string | undefined {
  const rest = pattern.exec(part)?.groups?.['rest'];
  return rest === undefined ? undefined : findWhen(`by ${rest}`, today)?.when.date;
}

const DOING =
  /^(?:we\s+(?:will\s+)?)?(?:deliver|send|ship|make|provide|supply|produce|build|print|pack)\s+/iu;
const QUANTITY =
  /^(?:(?:about|up to|at most|at least|max\.?|min\.?)\s+)?(?:\d[\d.,]*|an?\s+dozen|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)(?:\s*(?:x|×))?(?=\s)(?:\s+(?!(?:to|for|by|from|with|in|on|at|per|until|before)\b)\S+){1,4}/iu;

/** "40 crates of bricks to Northwind" → "40 crates of bricks"; empty when no number begins the words. */
function quantityIn(text: string): string {
  return QUANTITY.exec(text.replace(DOING, ''))?.[0].trim() ?? '';
}

/** Whoever a capital letter, or being the customer, says is meant: "to Northwind", not "to the second floor". */
function receiverIn(text: string, customer: string): string {
  const named = /\s(?:to|for)\s+(\p{Lu}.*)$/u.exec(text)?.[1];
  if (named !== undefined) return named.split(/\s+(?:for|on|in|with|from|at|by|as|and)\s/u)[0]?.trim() ?? '';
  const known = customer.trim();
  const lower = text.toLocaleLowerCase();
  const said =
    known !== '' && /\s(?:to|for)\s/iu.test(text) && lower.includes(` ${known.toLocaleLowerCase()}`);
  return said ? known : '';
}
