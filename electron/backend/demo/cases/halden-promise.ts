import { weeksFrom } from '../../../../shared/session/load.ts';
import { figuresOf, huddleLoad, withoutHoursIn } from '../../../../shared/steps/promise/huddle-load.ts';
import { coverNow } from '../../../../shared/steps/promise/standing.ts';
import { promiseHuddle } from '../../../../shared/workspace/templates/promise-huddle.ts';
import type { DemoCase, DepartmentCase } from '../case.ts';
import type { Hand } from '../play/deeds.ts';

const SIGNS = 'Who signs the drawing at the customer?';
const STEEL = 'Which steel, and is it in the rack?';
const UNLOAD = 'Where is it unloaded, and until when?';
const WEEKS = 5;
/** From a working day to one of the next week, whichever day it is. */
const TWELVE_DAYS = 6;

const DEPARTMENTS: readonly DepartmentCase[] = [
  { name: 'Sales', people: [{ name: 'Ana Ruiz', seat: 'lead', role: 'mover' }] },
  {
    name: 'Operations',
    capacity: 38,
    intake: [STEEL, SIGNS, UNLOAD],
    people: [
      { name: 'Ben Okafor', seat: 'lead', role: 'prover' },
      { name: 'Mia Chen', seat: 'front-line', role: 'maker' },
    ],
  },
  {
    name: 'Engineering',
    capacity: 60,
    people: [{ name: 'Arjun Mehta', seat: 'front-line', role: 'maker' }],
  },
];

/** Third of four: ten minutes before Sales calls the same customer. One of these promises will not be kept. */
export const haldenPromise: DemoCase = {
  template: promiseHuddle,
  title: 'Before the call to Halden Lifts',
  facilitator: 'Ana Ruiz',
  daysAgo: 16,
  at: '10:30',
  departments: DEPARTMENTS,
  steps: [
    {
      kind: 'frame',
      customer: 'Halden Lifts, service manager',
      need: 'Harbour Street has two lifts and three hundred tenants. I need twelve door panels and a day I can tell them.',
    },
    {
      kind: 'room',
      without: [{ gap: 'customer', because: 'Ana calls the service manager right after this' }],
    },
    { kind: 'deeds', of: 'promise', play: huddle },
    { kind: 'close', hands: [0, 0, 0, 1, 3] },
  ],
  later: [
    {
      days: 1,
      item: 'who signs',
      status: 'done',
      note: 'Halden’s workshop foreman; he signed on the day of the call',
    },
    { days: 7, promise: 'same day', result: 'kept', note: 'three calls, three panels on the truck' },
    {
      days: 7,
      promise: 'twelve',
      result: 'missed',
      reason: 'handover',
      note: 'eight went on the day; four were cut to a drawing that had been changed after it was signed',
    },
  ],
};

function huddle(hand: Hand): void {
  promised(hand);
  walked(hand);
  problems(hand);
  ended(hand);
}

function promised({ step, write, thing, person, department, when }: Hand): void {
  const to = 'Halden Lifts';
  write('item.added', {
    item: thing('twelve', 'promise'),
    step,
    kind: 'promise',
    text: 'Twelve door panels for Harbour Street, cut, bent and packed',
    level: 'ask-first',
    quantity: '12 panels',
    to,
    owner: person('Ben Okafor'),
    department: department('Operations'),
    effort: [
      { department: department('Operations'), hours: 11 },
      { department: department('Engineering'), hours: 4 },
    ],
    likelihood: 100,
    when: when({ days: 4 }),
    excluded: 'the frames',
  });
  write('item.added', {
    item: thing('same day', 'promise'),
    step,
    kind: 'promise',
    text: 'A single panel that is called in before eleven is on the truck the same day',
    level: 'promise',
    quantity: 'one a day',
    to,
    owner: person('Mia Chen'),
    department: department('Operations'),
    effort: [{ department: department('Operations'), hours: 5 }],
    likelihood: 60,
    when: when({ days: 5 }),
  });
  write('item.added', {
    item: thing('glass', 'promise'),
    step,
    kind: 'promise',
    text: 'Panels with a coloured glass on the same day',
    level: 'do-not',
    to,
    excluded: 'the glass comes from a supplier and takes two weeks',
  });
}

function walked({ step, write, with: together, thing, person, department, line, when }: Hand): void {
  const operations = department('Operations');
  const answered = (text: string, answer: string): void =>
    write('promise.line-walked', {
      step,
      walked: thing(`walked ${text}`),
      line: line(text),
      department: operations,
      text,
      answer,
      question: null,
    });
  answered(STEEL, 'the brushed one; eight blanks are in the rack');
  together('item.added', {
    item: thing('who signs', 'question'),
    step,
    kind: 'question',
    text: SIGNS,
    by: person('Ben Okafor'),
    owner: person('Ana Ruiz'),
    when: when({ days: 1 }),
  });
  write('promise.line-walked', {
    step,
    walked: thing(`walked ${SIGNS}`),
    line: line(SIGNS),
    department: operations,
    text: SIGNS,
    answer: '',
    question: thing('who signs'),
  });
  answered(UNLOAD, 'the yard in Harbour Street, until two in the afternoon');
}

/** Sales wanted the date two days earlier; what would make it work was said, and so the level could change. */
function problems({ step, write, with: together, thing, when }: Hand): void {
  write('promise.problem-raised', {
    step,
    problem: thing('four blanks'),
    text: 'Four days are too short: eight blanks are in the rack, and the other four take until the day before',
    item: thing('twelve'),
  });
  write('promise.problem-answered', {
    step,
    problem: thing('four blanks'),
    yesIf: 'it is two days later, and the four blanks are ordered today',
  });
  together('item.changed', { item: thing('twelve'), level: 'promise', when: when({ days: TWELVE_DAYS }) });
  write('promise.problem-raised', {
    step,
    problem: thing('both'),
    text: 'A single panel and the twelve want machine 3 in the same week',
    item: null,
  });
  write('promise.problem-answered', {
    step,
    problem: thing('both'),
    yesIf: 'the twelve are cut in the mornings, and the open hour stays open',
  });
}

function ended({ step, write, thing, person, date, state }: Hand): void {
  const covers = coverNow(state()).map(({ item, terms }) => ({ item, terms }));
  for (const name of ['Ana Ruiz', 'Ben Okafor', 'Arjun Mehta']) {
    write('promise.signed-off', {
      step,
      signature: thing(`signature ${name}`),
      participant: person(name),
      covers,
    });
  }
  const session = state();
  const today = date(0);
  const capacities = DEPARTMENTS.map(({ name, capacity = null }) => ({ name, capacity }));
  const table = huddleLoad({ lines: [], session, today, mondays: weeksFrom(today, WEEKS), capacities });
  write('promise.resulted', {
    step,
    result: 'green',
    sentence: `Your twelve panels are packed by ${weekdayOf(date(TWELVE_DAYS))} next week, without the frames. And from next week, one panel you call in before eleven is on the truck the same day.`,
    until: null,
    load: figuresOf(table).map((figure) => ({ ...figure })),
    withoutHours: withoutHoursIn(session),
  });
}

function weekdayOf(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(date));
}
