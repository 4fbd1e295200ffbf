import { expect, test } from 'vitest';
import { missingVoices } from '../../../../renderer/session/side/missing-voices.ts';
import { event, idNumber, logWith, STEPS } from '../../../support/meeting-script.ts';

const CARRIER = idNumber(41);
const note = (number: number, text: string) =>
  event(number, 'item.added', { item: idNumber(500 + number), step: STEPS.frame, kind: 'note', text });

test('a department of this session without anybody in the room is missing', () => {
  const log = logWith(event(10, 'people.department-added', { department: CARRIER, name: 'Carrier' }));
  expect(missingVoices(log.state, [])).toEqual([{ name: 'Carrier', named: 0 }]);
});

test('a known department counts as missing only once it is named, in items and in steps', () => {
  const log = logWith(
    note(10, 'Legal has to look at it'),
    event(11, 'frame.fact-added', { step: STEPS.frame, fact: idNumber(700), text: 'LEGAL took three weeks' }),
  );
  expect(missingVoices(log.state, ['Legal', 'Marketing'])).toEqual([{ name: 'Legal', named: 2 }]);
});

test('names are whole words, and two letters count only in capitals', () => {
  const log = logWith(note(10, 'it is with the hrs report'), note(11, 'IT knows'));
  expect(missingVoices(log.state, ['IT', 'HR'])).toEqual([{ name: 'IT', named: 1 }]);
});

test('who has a seat is not missing, and nobody is missing from an empty room', () => {
  expect(missingVoices(logWith(note(10, 'Sales and Operations')).state, ['Sales', 'Operations'])).toEqual([]);
  const absent = logWith(event(10, 'people.changed', { participant: idNumber(21), present: false }));
  expect(missingVoices(absent.state, [])).toEqual([{ name: 'Sales', named: 0 }]);
});

test('a name with signs in it is only a name', () => {
  const log = logWith(note(10, 'R&D (new) and C++ wait'));
  expect(missingVoices(log.state, ['R&D (new)', 'C++', '.*'])).toEqual([
    { name: 'R&D (new)', named: 1 },
    { name: 'C++', named: 1 },
  ]);
});
