import fc from 'fast-check';
import { check } from '../../shared/session/check.ts';
import type { Id, NewEvent } from '../../shared/session/event.ts';
import { sessionEventType, sessionEventTypes } from '../../shared/session/event-types.ts';
import { sessionStream, type SessionLog } from '../../shared/session/fold.ts';
import { emptyLog, withEvents } from '../../shared/session/log.ts';
import { planSession } from '../../shared/session/start.ts';
import { stepCatalogue } from '../../shared/workspace/step-catalogue.ts';
import { anyBody } from './arbitrary-body.ts';

/** A session whose agenda has every kind and variant of step there is: nobody in it, people in it, or more in each than any room says. */
export interface EveryKind {
  readonly id: Id;
  readonly events: readonly NewEvent[];
  /** Titles of its steps, in order. */
  readonly steps: readonly string[];
}

export type Fullness = 'bare' | 'empty' | 'overfull';

/** How often each type of event is tried: enough for lists to be long, few enough to be folded at once. */
const TRIES = 24;
const DEPARTMENTS = [
  'Auftragsabwicklung und Kundenbetreuung',
  'Instandhaltung',
  'Finance',
  'التوريد والمخازن',
];
const NAMES = ['Friederike von Hohenstein-Wittgenstein', 'Ana Ruiz', 'Mia Chen', 'ليلى حداد'];
const LONG = [
  'Die Kommissionierlisten werden erst nach der Nachtschichtübergabe ausgedruckt, weil niemand sie vorher braucht',
  'Donaudampfschifffahrtsgesellschaftsverwaltungsgebäude',
  'The gasket of machine 2 was the cheap one',
  'الوحدة المبردة لا تعمل بعد منتصف الليل',
];

/** The same session every time: ids are numbers, chance is seeded. `number` keeps two such sessions apart. */
export function everyKind(fullness: Fullness, number: number): EveryKind {
  let minted = number * 1_000_000;
  const ids = (): Id => idOf((minted += 1));
  const id = ids();
  const steps = stepCatalogue();
  const start = Date.now() - 30 * 60_000;
  let log: SessionLog = emptyLog(sessionStream(id));
  const add = (event: NewEvent): boolean => {
    if (check(log, event) !== undefined) return false;
    log = withEvents(sessionStream(id), log, [event]);
    return true;
  };
  const say = (type: string, body: NewEvent['body']): boolean => {
    const at = new Date(start + log.events.length * 1000).toISOString();
    return add({
      id: ids(),
      session: id,
      at,
      by: 'Priya Nair',
      type,
      v: sessionEventType(type)?.v ?? 1,
      body,
    });
  };
  const at = new Date(start).toISOString();
  const title = fullness === 'bare' ? '1234567' : (LONG[1] ?? '');
  const options = {
    title,
    facilitator: fullness === 'bare' ? '' : 'Priya Nair',
    utcOffset: 60,
    session: id,
    at,
    ids,
  };
  const template = { id: 'every-kind', name: 'Every kind of step', steps };
  for (const event of planSession({ ...options, template, start: true })) add(event);
  const bare = { id, events: log.events, steps: steps.map((step) => step.title) };
  if (fullness === 'bare') return bare;
  const departments = DEPARTMENTS.map((name) => {
    const department = ids();
    say('people.department-added', { department, name });
    return department;
  });
  const people = NAMES.map((name, index) => {
    const participant = ids();
    const role = (['shaker', 'mover', 'prover', 'maker'] as const)[index];
    say('people.joined', { participant, name, department: departments[index], seat: 'lead', role });
    return participant;
  });
  if (fullness === 'overfull') fill({ log: () => log, say, departments, people });
  return { ...bare, events: log.events };
}

interface Filling {
  readonly log: () => SessionLog;
  readonly say: (type: string, body: NewEvent['body']) => boolean;
  readonly departments: readonly Id[];
  readonly people: readonly Id[];
}

/** What each kind's own event types allow, tried at random and kept where the rules do; nothing that only takes away. */
function fill({ log, say, departments, people }: Filling): void {
  const things = Array.from({ length: 12 }, (_, index) => idOf(9_000_000_000 + index));
  for (const [place, step] of log().state.meeting.agenda.entries()) {
    for (const [index, kind] of (['promise', 'request', 'action', 'note', 'thanks'] as const).entries()) {
      const item = idOf(8_000_000_000 + place * 100 + index);
      const [department, toDepartment] = [departments[index % 4], departments[(index + 1) % 4]];
      const due = { owner: people[index % 4], when: { kind: 'by', date: '2026-12-04' } };
      const between = { department, toDepartment, to: LONG[1], effort: [{ department, hours: 12 }] };
      say('item.added', { item, step: step.id, kind, text: LONG[index % 4], ...due, ...between });
    }
    for (const [type, { body }] of Object.entries(sessionEventTypes)) {
      if (!type.startsWith(`${step.kind}.`)) continue;
      if (/removed|cleared|dropped|closed|withdrawn/u.test(type)) continue;
      const idsOf = (field: string): readonly Id[] => {
        if (field === 'step') return [step.id];
        if (/department/iu.test(field)) return departments;
        if (/by|owner|participant|person|speaker|messenger|prover/iu.test(field)) return people;
        return things.map(
          (thing) =>
            `${thing.slice(0, -4)}${(place * 100).toString(16).padStart(2, '0').slice(-2)}${thing.slice(-2)}`,
        );
      };
      for (const made of fc.sample(anyBody(body, idsOf), { numRuns: TRIES, seed: place }))
        say(type, inLongWords(made));
    }
  }
}

/** Whatever text was made up becomes text that a layout has to bear. */
function inLongWords(body: NewEvent['body']): NewEvent['body'] {
  return Object.fromEntries(
    Object.entries(body).map(([name, value], index) => {
      const free =
        typeof value === 'string' && /text|words|why|fix|note|meaning|term|effect|sentence/u.test(name);
      return [name, free ? (LONG[(index + value.length) % LONG.length] ?? value) : value];
    }),
  );
}

function idOf(number: number): Id {
  return `019a0000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`;
}
