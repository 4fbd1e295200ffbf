import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDepartment, readPeople, suggestPeople } from '../../../../shared/steps/room/person-line.ts';
import { ANA, OPERATIONS, SALES } from '../../../support/meeting-script.ts';

const known = {
  departments: [
    { id: SALES, name: 'Sales' },
    { id: OPERATIONS, name: 'Operations' },
  ],
  people: [{ id: ANA, name: 'Ana Ruiz', department: SALES, seat: 'lead' as const }],
};

const sales = { id: SALES, name: 'Sales' };

describe('one line about a person', () => {
  it.each([
    ['Ben Okafor, Operations, front line, Prover', 'Operations', 'front-line', 'prover'],
    ['Ben Okafor, Prover, operations', 'Operations', null, 'prover'],
    ['Ben Okafor,front-line,op', 'Operations', 'front-line', null],
    ['Ben Okafor, Finance', 'Finance', null, null],
    ['Ben Okafor', undefined, null, null],
  ])('%s', (line, department, seat, role) => {
    const [person] = readPeople(line, known);
    expect(person).toMatchObject({ name: 'Ben Okafor', person: null, seat, role });
    expect(person?.department?.name).toBe(department);
  });

  it('takes from the workspace what it leaves out, and says otherwise where the line does', () => {
    expect(readPeople('ana ruiz', known)).toEqual([
      { name: 'Ana Ruiz', person: ANA, department: sales, seat: 'lead', role: null },
    ]);
    expect(readPeople('Ana Ruiz, Finance, customer', known)[0]).toMatchObject({
      department: { id: null, name: 'Finance' },
      seat: 'customer',
    });
  });

  it('reads several people from one line', () => {
    expect(readPeople('Ana Ruiz; Mia Chen, Operations;', known).map((person) => person.name)).toEqual([
      'Ana Ruiz',
      'Mia Chen',
    ]);
  });

  it.each(['', '  ', ' , Sales', ';;'])('finds nobody in %j', (line) => {
    expect(readPeople(line, known)).toEqual([]);
  });

  it('reads anything without failing, and never a name that is too long for an event', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (line) => {
        for (const person of readPeople(line, known)) {
          expect(person.name.trim()).not.toBe('');
          expect(person.name.length).toBeLessThanOrEqual(400);
          expect(person.name.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});

it('cuts a pasted page to a name, never through a character', () => {
  const [person] = readPeople(`x${'😀'.repeat(300)}`, known);
  expect(person?.name.isWellFormed()).toBe(true);
  expect(person?.name.length).toBe(199);
});

describe('a department by its first letters', () => {
  it('is the only known one that begins so', () => {
    expect(readDepartment('sal', known.departments)).toEqual(sales);
  });

  it('is new when one letter, nobody or several begin so', () => {
    expect(readDepartment('s', known.departments).id).toBeNull();
    expect(readDepartment('Finance', known.departments)).toEqual({ id: null, name: 'Finance' });
    const two = [...known.departments, { id: ANA, name: 'Salary office' }];
    expect(readDepartment('sal', two).id).toBeNull();
  });
});

describe('who may be meant', () => {
  it.each(['', 'a', 'ruiz', 'ana r', 'sales', 'Ben; an'])('%j offers Ana', (typed) => {
    expect(suggestPeople(typed, known, 5).map((person) => person.name)).toEqual(['Ana Ruiz']);
  });

  it.each(['na', 'x', 'Ana Ruiz, Sa'])('%j offers nobody', (typed) => {
    expect(suggestPeople(typed, known, 5)).toEqual([]);
  });
});
