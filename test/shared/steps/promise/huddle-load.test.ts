import { expect, it } from 'vitest';
import { checklistOf, deliveringSide, finderOf } from '../../../../shared/steps/promise/checklist.ts';
import { figuresOf, huddleLoad, withoutHoursIn } from '../../../../shared/steps/promise/huddle-load.ts';
import { openSides } from '../../../../shared/steps/promise/open-sides.ts';
import { promise } from '../../../../shared/steps/promise/promise.ts';
import { ANA, BEN, idNumber, OPERATIONS, SALES } from '../../../support/meeting-script.ts';
import { talkIn } from '../a-step.ts';

const LINE = idNumber(161);
const KNOWN = {
  departments: [
    { id: idNumber(171), name: 'operations ', capacity: 80 },
    { id: idNumber(172), name: 'Sales', capacity: null },
  ],
  intake: [
    { id: LINE, department: idNumber(171), text: 'Which dock?' },
    { id: idNumber(162), department: idNumber(172), text: 'Which discount?' },
  ],
};

/** On Monday 23 November: 5 working days to Friday. */
function loadIn(talk: ReturnType<typeof talkIn>) {
  return huddleLoad({
    lines: [
      { department: 'OPERATIONS', hours: 20, earliest: null, due: '2026-11-27', likelihood: 50 },
      { department: 'Finance', hours: 99, earliest: null, due: '2026-11-27', likelihood: null },
    ],
    session: talk.state(),
    today: '2026-11-23',
    mondays: ['2026-11-23', '2026-11-30'],
    capacities: KNOWN.departments,
  });
}

it('adds what is on the table to what is agreed elsewhere and here, department by department', () => {
  const talk = talkIn(promise);
  const add = (item: number, kind: string, hours: number, more: Readonly<Record<string, unknown>> = {}) =>
    talk.say('item.added', {
      item: idNumber(item),
      step: null,
      kind,
      text: `Thing ${item}`,
      when: { kind: 'by', date: '2026-12-04' },
      ...(hours === 0 ? {} : { effort: [{ department: OPERATIONS, hours }] }),
      ...more,
    });
  add(181, 'promise', 10, { level: 'ask-first', likelihood: 80 });
  add(182, 'promise', 40, { level: 'do-not' });
  add(183, 'promise', 6, { when: null });
  add(184, 'action', 30);
  add(185, 'promise', 0);
  add(186, 'promise', 50, { private: true });
  const [sales, operations, ...others] = loadIn(talk);
  expect(others).toEqual([]);
  expect(sales).toMatchObject({ department: 'Sales', capacity: null });
  expect(operations).toEqual({
    department: 'Operations',
    capacity: 80,
    undated: { certain: 6, weighted: 6 },
    cells: [
      { monday: '2026-11-23', already: { certain: 35, weighted: 25 }, now: { certain: 5, weighted: 4 } },
      { monday: '2026-11-30', already: { certain: 15, weighted: 15 }, now: { certain: 5, weighted: 4 } },
    ],
  });
  expect(withoutHoursIn(talk.state())).toBe(1);
  expect(figuresOf(loadIn(talk))).toEqual([
    { department: 'Operations', week: '2026-11-23', certain: 40, weighted: 29, capacity: 80 },
    { department: 'Operations', week: '2026-11-30', certain: 20, weighted: 19, capacity: 80 },
  ]);
});

it('walks the checklists of the other side, and keeps what was walked when a line is taken off', () => {
  const talk = talkIn(promise);
  const linesOf = (known: typeof KNOWN) =>
    checklistOf(talk.slice(), talk.state().people, known).map(({ text, departmentName, walked }) => [
      text,
      departmentName,
      walked?.answer,
    ]);
  expect(linesOf(KNOWN)).toEqual([
    ['Which discount?', 'Sales', undefined],
    ['Which dock?', 'Operations', undefined],
  ]);
  talk.say('people.changed', { participant: ANA, role: 'mover' });
  expect(linesOf(KNOWN)).toEqual([['Which dock?', 'Operations', undefined]]);
  talk.say('promise.line-walked', {
    walked: idNumber(190),
    line: LINE,
    department: OPERATIONS,
    text: 'Which dock?',
    answer: 'Dock 4',
    question: null,
  });
  expect(linesOf(KNOWN)).toEqual([['Which dock?', 'Operations', 'Dock 4']]);
  expect(linesOf({ ...KNOWN, intake: [] })).toEqual([['Which dock?', 'Operations', 'Dock 4']]);
});

it('knows who asks, who delivers, who finds out and who signs first', () => {
  const talk = talkIn(promise);
  const people = () => talk.state().people;
  expect(deliveringSide(people())).toBeUndefined();
  expect(finderOf(people(), SALES)?.id).toBe(BEN);
  talk.say('people.changed', { participant: BEN, role: 'mover' });
  expect(deliveringSide(people())).toBe(SALES);
  expect(finderOf(people(), OPERATIONS)?.id).toBe(BEN);
  expect(openSides(people(), []).map(({ department }) => department.name)).toEqual(['Operations', 'Sales']);
  talk.say('people.changed', { participant: BEN, role: 'prover' });
  talk.say('people.changed', { participant: ANA, role: 'mover' });
  expect(deliveringSide(people())).toBe(OPERATIONS);
  expect(openSides(people(), []).map(({ department }) => department.name)).toEqual(['Sales', 'Operations']);
  expect(openSides(people(), [SALES]).map(({ people: [first] }) => first?.name)).toEqual(['Ben Okafor']);
});
