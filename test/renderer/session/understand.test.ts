import { describe, expect, test } from 'vitest';
import {
  readDatedLine,
  readOwnerLine,
  understand,
  withAskingSide,
} from '../../../renderer/session/understand.ts';
import { NOBODY, type People } from '../../../shared/session/people.ts';

const today = { date: '2026-11-24', time: '09:30' };
const department = (name: string) => ({ id: name.toLowerCase(), name });
const person = (id: string, name: string) => ({
  id,
  name,
  person: null,
  department: null,
  seat: null,
  role: null,
  present: true,
});
const people = (names: readonly string[], floor: string | null = null): People => ({
  ...NOBODY,
  departments: names.map(department),
  participants: [person('ben', 'Ben Okafor'), person('ana', 'Ana Ruiz'), person('ana-2', 'Ana Beck')],
  floor: floor === null ? null : { department: floor, since: '2026-11-24T09:00:00.000Z' },
});

function askedBy(line: string, room: People): string | undefined {
  const read = understand(line, 'note', room, today);
  return read && withAskingSide(read, room).department;
}

describe('who asks, when it was not said', () => {
  test('is the department that has the floor', () => {
    const room = people(['Sales', 'Operations', 'Finance'], 'finance');
    expect(askedBy('r Operations: send the list', room)).toBe('finance');
    expect(askedBy('r Sales asks Operations: send the list', room)).toBe('sales');
    expect(askedBy('a Operations: send the list', room)).toBeUndefined();
  });

  test('is never the one that is asked; of two it is the other one, of three nobody', () => {
    expect(askedBy('r Operations: send the list', people(['Sales', 'Operations'], 'operations'))).toBe(
      'sales',
    );
    expect(askedBy('r Operations: send the list', people(['Sales', 'Operations']))).toBe('sales');
    expect(
      askedBy('r Operations: send the list', people(['Sales', 'Operations', 'Finance'])),
    ).toBeUndefined();
    expect(askedBy('r send the list', people(['Sales', 'Operations']))).toBeUndefined();
  });
});

describe('one name and one date', () => {
  const room = people(['Sales']);
  test.each([
    ['Ben by Fri', { owner: 'ben', when: { kind: 'by', date: '2026-11-27' }, rest: '' }],
    ['by 4 Dec, Ben Okafor', { owner: 'ben', when: { kind: 'by', date: '2026-12-04' }, rest: '' }],
    ['Ben', { owner: 'ben', rest: '' }],
    ['Ana by Fri', { when: { kind: 'by', date: '2026-11-27' }, rest: 'Ana' }],
    ['Klaus', { rest: 'Klaus' }],
    ['', { rest: '' }],
  ])('%s', (line, expected) => {
    expect(readOwnerLine(line, room, today)).toEqual(expected);
  });

  test('a date with words around it leaves the words', () => {
    expect(readDatedLine('by 4 Dec, only the large ones', today)).toEqual({
      when: { kind: 'by', date: '2026-12-04' },
      rest: 'only the large ones',
    });
    expect(readDatedLine('only the large ones', today)).toEqual({ rest: 'only the large ones' });
  });
});
