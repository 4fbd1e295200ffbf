import type { Id } from '../../session/event.ts';
import type { Role } from '../../session/meeting-events.ts';
import type { Seat } from '../../session/people-events.ts';
import { ROLE_WORDS, SEAT_WORDS } from './line-words.ts';

/** A department or person the reader may know already. */
export interface KnownDepartment {
  readonly id: Id;
  readonly name: string;
}

export interface KnownPerson {
  readonly id: Id;
  readonly name: string;
  readonly department: Id | null;
  readonly seat: Seat | null;
}

export interface Known {
  readonly departments: readonly KnownDepartment[];
  readonly people: readonly KnownPerson[];
}

/** What one line says of one person; shown before it is meant. */
export interface PersonLine {
  readonly name: string;
  /** The same human in the workspace's list; null when new. */
  readonly person: Id | null;
  /** `id` is null for a department nobody named before; null when none was named. */
  readonly department: { readonly id: Id | null; readonly name: string } | null;
  readonly seat: Seat | null;
  readonly role: Role | null;
}

/** Longest name that is kept; a pasted page is cut, not refused. */
const NAME_LIMIT = 200;

/**
 * Reads "Ana Ruiz, Sales, lead, Mover", several people parted by semicolons. The first part is the name; the others are known by their
 * words, whatever their order; what is neither a seat nor a role is the department. What a line leaves out comes from the person's entry
 * in the workspace. Empty for an empty line.
 */
export function readPeople(text: string, known: Known): readonly PersonLine[] {
  return text
    .split(/[;\n]/)
    .map((line) => readPerson(line, known))
    .filter((line) => line !== undefined);
}

function readPerson(line: string, known: Known): PersonLine | undefined {
  const [first = '', ...rest] = line.split(',').map((part) => part.trim().replaceAll(/\s+/g, ' '));
  const name = cut(first);
  if (name === '') return undefined;
  const person = known.people.find((other) => same(other.name, name));
  let { seat, role, department }: Pick<PersonLine, 'seat' | 'role' | 'department'> = {
    seat: null,
    role: null,
    department: null,
  };
  for (const part of rest) {
    const word = part.toLocaleLowerCase();
    if (word === '') continue;
    const asRole = ROLE_WORDS.get(word);
    const asSeat = SEAT_WORDS.get(word);
    if (asRole !== undefined) role ??= asRole;
    else if (asSeat !== undefined) seat ??= asSeat;
    else department ??= readDepartment(part, known.departments);
  }
  return {
    name: person?.name ?? name,
    person: person?.id ?? null,
    department: department ?? departmentOf(person, known.departments),
    seat: seat ?? person?.seat ?? null,
    role,
  };
}

/** The known department of that name, or the only one that begins with what was typed (two letters at least), or a new one. */
export function readDepartment(
  text: string,
  departments: readonly KnownDepartment[],
): { readonly id: Id | null; readonly name: string } {
  const name = cut(text);
  const exact = departments.find((department) => same(department.name, name));
  if (exact) return { id: exact.id, name: exact.name };
  const begin = name.toLocaleLowerCase();
  const alike = departments.filter((department) => department.name.toLocaleLowerCase().startsWith(begin));
  const [only] = alike;
  return begin.length >= 2 && alike.length === 1 && only
    ? { id: only.id, name: only.name }
    : { id: null, name };
}

/** People of the workspace who may be meant by what was typed so far: a beginning of any of their names, or of their department's. */
export function suggestPeople(text: string, known: Known, limit: number): readonly KnownPerson[] {
  const typed = (text.split(/[;\n]/).at(-1) ?? '').trim().toLocaleLowerCase();
  if (typed.includes(',')) return [];
  const departments = new Map(known.departments.map((department) => [department.id, department.name]));
  const begins = (words: string): boolean =>
    typed === '' ||
    words
      .toLocaleLowerCase()
      .split(/\s+/)
      .some((_, index, all) => all.slice(index).join(' ').startsWith(typed));
  return known.people
    .filter((person) => begins(person.name) || begins(departments.get(person.department ?? '') ?? '\u0000'))
    .slice(0, limit);
}

function departmentOf(
  person: KnownPerson | undefined,
  departments: readonly KnownDepartment[],
): PersonLine['department'] {
  const found = departments.find((department) => department.id === person?.department);
  return found ? { id: found.id, name: found.name } : null;
}

/** Without half a surrogate pair at the end, which no event may hold. */
function cut(name: string): string {
  return name
    .trim()
    .slice(0, NAME_LIMIT)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

function same(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}
