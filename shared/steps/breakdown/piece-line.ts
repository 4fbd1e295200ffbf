import { parseCapture, type PersonName } from '../../language/capture.ts';
import { personIn } from '../../language/capture-owner.ts';
import { findWhen, type Today, type When } from '../../language/when.ts';
import type { Id } from '../../session/event.ts';
import type { Effort } from '../../session/item-events.ts';
import type { People } from '../../session/people.ts';
import { readHours } from './hours.ts';

/** What was understood of a piece's line; shown before Enter. */
export interface PieceLine {
  readonly text: string;
  readonly owner?: Id;
  readonly when?: When;
  /** By department; empty where no hours were said, or nobody knows whose. */
  readonly effort: readonly Effort[];
}

/** Longer than anything somebody says in one breath: a pasted page is kept as it is. */
const LONGEST = 2000;

/**
 * Understands "Build the ramp, Ben, 6 h, by Fri": what, one owner, hours of the owner's department (or "6 h Operations, 2 h Sales"), and
 * the date. What is unsure stays in the words.
 */
export function readPiece(line: string, people: People, today: Today): PieceLine {
  const whole = line.trim();
  if (whole.length > LONGEST) return { text: whole, effort: [] };
  const names = namesOf(people);
  const named = withoutName(whole, names);
  const houred = readHours(named.text, people.departments);
  // Hours belong to somebody: until the owner is known, try the words without them.
  const found = parseCapture(`a ${houred.text}`, 'action', named.owner === undefined ? names : [], today);
  const owner = named.owner ?? found.owner;
  const department = people.participants.find(({ id }) => id === owner)?.department ?? null;
  const effort = houred.effortFor(department);
  const { text, when } =
    effort === undefined
      ? parseCapture(`a ${named.text}`, 'action', named.owner === undefined ? names : [], today)
      : found;
  return {
    text,
    ...(owner === undefined ? {} : { owner }),
    ...(when === undefined ? {} : { when }),
    effort: effort ?? [],
  };
}

/** Only the terms of a piece that is there already: "Ben, 6 h, by Fri". `rest` is what was not understood. */
export function readTerms(
  line: string,
  people: People,
  today: Today,
  owner: Id | null,
): Omit<PieceLine, 'text'> & { readonly rest: string } {
  const named = withoutName(`, ${line.trim()}`, namesOf(people));
  const houred = readHours(named.text, people.departments);
  const dated = findWhen(houred.text, today);
  const rest = dated ? houred.text.slice(0, dated.start) + houred.text.slice(dated.end) : houred.text;
  const whose = named.owner ?? owner;
  const department = people.participants.find(({ id }) => id === whose)?.department ?? null;
  const effort = houred.effortFor(department);
  return {
    ...(named.owner === undefined ? {} : { owner: named.owner }),
    ...(dated === undefined ? {} : { when: dated.when }),
    effort: effort ?? [],
    rest: `${rest.replace(/[\s,;·]+/gu, ' ')} ${effort === undefined ? houred.said : ''}`.trim(),
  };
}

/** A name alone between commas is the owner; the first part is what is done, so it is never taken for a name. */
function withoutName(
  line: string,
  names: readonly PersonName[],
): { readonly text: string; readonly owner?: Id } {
  const parts = line.split(/\s*[,;·]\s+|\s+·\s+/u);
  const at = parts.findIndex((part, index) => index > 0 && personIn(part, names) !== undefined);
  const owner = at < 0 ? undefined : personIn(parts[at] ?? '', names);
  if (owner === undefined) return { text: line };
  return { text: parts.toSpliced(at, 1).join(', '), owner };
}

function namesOf({ participants }: People): readonly PersonName[] {
  return participants.map(({ id, name }) => ({ id, name }));
}
