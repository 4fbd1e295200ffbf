import type { Agent, RoomNames } from './agent.ts';
import { closesNoun, DETERMINER, DO, isAuxiliary, looksPlural, MODAL } from '../words/function-word.ts';
import { ATTRIBUTE, TRAIT } from '../words/flaw-list.ts';
import { isHead } from './head.ts';
import { nameTable, type NameTable } from './name-table.ts';
import {
  ANYONE,
  COLLECTIVE,
  COLLECTIVE_MODIFIER,
  CUSTOMER,
  DEPARTMENT,
  JOB,
  LOOSE_COLLECTIVE,
  MACHINE,
  NOBODY,
  THING_NOUN,
} from '../words/people-list.ts';
import { givenNameLength, looksLikeName } from './proper-name.ts';
import { endsClause, joinsClause, type Unit } from './unit.ts';
import { KNOWN_VERBS } from '../words/verb-list.ts';

const PLURAL_IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['men', 'man'],
  ['foremen', 'foreman'],
  ['salesmen', 'salesman'],
  ['salespeople', 'salesperson'],
  ['waitresses', 'waitress'],
  ['secretaries', 'secretary'],
  ['bosses', 'boss'],
  ['coaches', 'coach'],
  ['bodies', 'body'],
]);

function singular(word: string): string {
  const irregular = PLURAL_IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  // "PMs", "VPs": too short for the general rule.
  if (word.length === 3 && word.endsWith('s') && JOB.has(word.slice(0, 2))) return word.slice(0, 2);
  if (word.length > 4 && word.endsWith('men') && JOB.has(`${word.slice(0, -3)}man`))
    return `${word.slice(0, -3)}man`;
  return looksPlural(word) ? word.slice(0, -1) : word;
}

interface Found {
  readonly length: number;
  readonly agent: Agent;
}

const agent = (kind: Agent['kind'], plural: boolean, certain: boolean): Agent => ({ kind, plural, certain });

/** "Half of them" can be a subject; "them" elsewhere cannot. */
const QUANTITY = new Set([
  'half',
  'most',
  'all',
  'some',
  'many',
  'none',
  'one',
  'each',
  'both',
  'lot',
  'rest',
]);

function pronoun(units: readonly Unit[], at: number, done: readonly Unit[]): Found | undefined {
  const unit = units[at];
  const next = units[at + 1]?.word;
  switch (unit?.word) {
    case 'he':
    case 'she':
      return { length: 1, agent: agent(ofCustomer(done) ? 'customer' : 'pronoun', false, true) };
    case 'they':
      return { length: 1, agent: agent('pronoun', true, meansPeople(done)) };
    case 'i':
      return { length: 1, agent: agent('we', false, true) };
    case 'we':
      return { length: 1, agent: agent('we', true, true) };
    case 'them':
      return done.at(-1)?.word === 'of' && QUANTITY.has(done.at(-2)?.word ?? '')
        ? { length: 1, agent: agent('pronoun', true, meansPeople(done)) }
        : undefined;
    case 'who':
      return relative(done) ? { length: 1, agent: agent('pronoun', true, true) } : undefined;
    case 'you':
    case 'those':
    case 'these':
      if (next === 'people' || next === 'guys' || next === 'lot' || next === 'folks')
        return { length: 2, agent: agent('pronoun', true, true) };
      return unit.word === 'you' ? { length: 1, agent: agent('you', true, true) } : undefined;
    default:
      return undefined;
  }
}

/** "Box tickers who never ask": a "who" behind a noun stands for people even where the noun is unknown. */
function relative(done: readonly Unit[]): boolean {
  const before = done.at(-1);
  return (
    before !== undefined &&
    !before.agent &&
    !closesNoun(before) &&
    !endsClause(before) &&
    !joinsClause(before) &&
    !KNOWN_VERBS.has(before.word) &&
    /^\p{L}{3,}$/u.test(before.word)
  );
}

/** "The customer cancelled because he moved". */
function ofCustomer(done: readonly Unit[]): boolean {
  return done.findLast((unit) => unit.agent !== undefined)?.agent?.kind === 'customer';
}

/** "They" after "the gaskets" are gaskets; after people, or after nothing, they are people. */
function meansPeople(done: readonly Unit[]): boolean {
  // "We set the tables, they …": two sides.
  if (done[0]?.agent?.kind === 'we' && done.at(-1)?.word === ',') return true;
  for (let at = done.length - 1; at >= 0 && at > done.length - 25; at -= 1) {
    const unit = done[at];
    if (unit?.agent && unit.agent.kind !== 'we' && unit.agent.kind !== 'you') return true;
    if (
      unit &&
      looksPlural(unit.word) &&
      KNOWN_VERBS.get(unit.word) === undefined &&
      unit.word !== 'always' &&
      !unit.word.includes("'")
    )
      return false;
  }
  return true;
}

function collective(units: readonly Unit[], at: number, done: readonly Unit[]): Found | undefined {
  const unit = units[at];
  if (!unit || !COLLECTIVE.has(unit.word)) return undefined;
  const before = done.at(-1);
  const plural = unit.word !== 'department' && unit.word !== 'office';
  if (!isHead(units, at + 1, plural)) return undefined;
  if (unit.word === 'people' || unit.word === 'folks') {
    const group = before?.agent?.kind === 'department' || COLLECTIVE_MODIFIER.has(before?.word ?? '');
    return { length: 1, agent: agent(group ? 'department' : 'somebody', true, true) };
  }
  if (LOOSE_COLLECTIVE.has(unit.word) && !before?.agent && !COLLECTIVE_MODIFIER.has(before?.word ?? ''))
    return undefined;
  return { length: 1, agent: agent('department', plural, true) };
}

function common(units: readonly Unit[], at: number, done: readonly Unit[]): Found | undefined {
  const unit = units[at];
  if (!unit) return undefined;
  const { word } = unit;
  const next = units[at + 1]?.word;
  if (NOBODY.has(word) && word !== 'none') return { length: 1, agent: agent('nobody', false, true) };
  if (word === 'no' && next === 'one') return { length: 2, agent: agent('nobody', false, true) };
  const ofPeople = next === 'of' && ['them', 'you', 'those', 'these'].includes(units[at + 2]?.word ?? '');
  if (word === 'no-one' || (word === 'none' && ofPeople))
    return { length: 1, agent: agent('nobody', false, true) };
  if (ANYONE.has(word))
    return { length: 1, agent: agent('somebody', !['somebody', 'someone', 'whoever'].includes(word), true) };
  const one = singular(word);
  const isDepartment = DEPARTMENT.has(word) && (word !== 'it' || unit.raw.startsWith('IT'));
  if (isDepartment && isHead(units, at + 1, true))
    return { length: 1, agent: agent('department', true, false) };
  if (CUSTOMER.has(one) && isHead(units, at + 1, one !== word))
    return { length: 1, agent: agent('customer', one !== word, true) };
  const leads =
    one === 'lead' &&
    ['team', 'shift', 'project', 'tech', 'site', 'line', 'group'].includes(done.at(-1)?.word ?? '');
  // "The driver for the printer" is a program.
  if (word === 'driver' && next === 'for') return undefined;
  const job = leads || JOB.has(one) || JOB.has(one.slice(one.lastIndexOf('-') + 1));
  // A program as often as a person.
  const machine = word === 'scheduler' || word === 'handler';
  if (job && (isHead(units, at + 1, one !== word) || asked(done)))
    return { length: 1, agent: agent(machine ? 'doer' : 'job', one !== word, !machine) };
  const doer =
    DOER.test(word) &&
    !KNOWN_VERBS.has(word) &&
    !THING_NOUN.has(one) &&
    !MACHINE.has(one) &&
    (one !== word || DETERMINER.has(done.at(-1)?.word ?? ''));
  return doer && isHead(units, at + 1, one !== word)
    ? { length: 1, agent: agent('doer', one !== word, false) }
    : undefined;
}

const DOER = /^\p{L}[\p{L}-]{2,}(?:er|or|ist|ian|eer|ant|man|men)s?$/u;

/** "Why didn't the skipper listen": between an auxiliary and a bare verb the noun is the subject. */
function asked(done: readonly Unit[]): boolean {
  const last = done.length - 1;
  for (let at = last; at >= 0 && at > last - 4; at -= 1) {
    const word = done[at]?.word ?? '';
    if (MODAL.has(word) || DO.has(word)) return true;
    if (!DETERMINER.has(word) && word !== 'not' && at < last - 1) return false;
  }
  return false;
}

function mentionAt(
  units: readonly Unit[],
  at: number,
  done: readonly Unit[],
  table: NameTable,
): Found | undefined {
  const named = table.match(units, at);
  if (named && (named.agent.kind === 'participant' || isHead(units, at + named.length, named.agent.plural)))
    return named;
  const found = pronoun(units, at, done) ?? collective(units, at, done) ?? common(units, at, done);
  if (found) return found;
  const given = givenNameLength(units, at, done);
  if (given !== undefined) return { length: given, agent: agent('participant', false, true) };
  return looksLikeName(units, at, done) ? { length: 1, agent: agent('name', false, false) } : undefined;
}

const ARTICLE = new Set([
  'the',
  'a',
  'an',
  'that',
  'this',
  'those',
  'these',
  'our',
  'your',
  'their',
  'my',
  'his',
  'her',
  'some',
  'every',
]);

/** Takes what belongs to the mention on its left into it: "[the sales] team", "[Nobody in] IT" stays two. */
function merged(done: Unit[], found: Agent): { readonly start: number; readonly raw: string } | undefined {
  const before = done.at(-1);
  if (!before) return undefined;
  const joins =
    before.agent !== undefined
      ? before.agent.kind === 'department' && found.certain
      : found.certain &&
        found.kind === 'department' &&
        !ARTICLE.has(before.word) &&
        !TRAIT.has(before.word) &&
        !ATTRIBUTE.has(before.word) &&
        !endsClause(before) &&
        !closesNoun(before) &&
        !joinsClause(before);
  if (!joins || KNOWN_VERBS.get(before.word)?.forms.includes('past') === true) return undefined;
  // "Keeps cutting staff" is about cutting; "the loading team" is about a team.
  const acting = KNOWN_VERBS.get(before.word)?.forms.includes('ing') === true;
  const verb = KNOWN_VERBS.get(done.at(-2)?.word ?? '');
  if (acting && (verb !== undefined || isAuxiliary(done.at(-2)?.word ?? ''))) return undefined;
  done.pop();
  return before;
}

/** Replaces every mention of people by one unit that carries its agent. */
export function withMentions(units: readonly Unit[], names: RoomNames): readonly Unit[] {
  const table = nameTable(names, units);
  const done: Unit[] = [];
  for (let at = 0; at < units.length;) {
    const unit = units[at];
    if (!unit) break;
    const found = mentionAt(units, at, done, table);
    if (!found) {
      done.push(unit);
      at += 1;
      continue;
    }
    const left = found.agent.kind === 'department' ? merged(done, found.agent) : undefined;
    const last = units[at + found.length - 1] ?? unit;
    const raw = left ? `${left.raw} ${unit.raw}` : unit.raw;
    done.push({ word: unit.word, raw, start: left?.start ?? unit.start, end: last.end, agent: found.agent });
    at += found.length;
  }
  return done;
}
