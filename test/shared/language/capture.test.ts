import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCapture, type CaptureKind, type PersonName } from '../../../shared/language/capture.ts';
import { whenWords } from '../../../shared/language/when-words.ts';

/** A Tuesday morning. */
const today = { date: '2026-11-24', time: '09:30' };

const people: readonly PersonName[] = [
  { id: 'ben', name: 'Ben Carter', department: 'Sales' },
  { id: 'ana', name: 'Ana Ruiz' },
  { id: 'zoe', name: 'Zoë Martin' },
  { id: 'tom-o', name: 'Tom Okafor' },
  { id: 'tom-b', name: 'Tom Baker' },
  { id: 'will', name: 'Will Archer' },
  { id: 'pat', name: "Patrick O'Connor" },
];

function understood(line: string, fallback: CaptureKind = 'note'): string {
  const { kind, text, owner, when } = parseCapture(line, fallback, people, today);
  return [kind, text, owner ?? '–', when ? whenWords(when, today) : '–'].join(' | ');
}

describe('actions', () => {
  it.each([
    ['a Ben will send the list by Fri', 'action | Send the list | ben | by Fri 27 Nov'],
    ['a ben to check the gate in two weeks', 'action | Check the gate | ben | by Tue 8 Dec'],
    ['a zoe sends the draft tomorrow', 'action | Send the draft | zoe | by Wed 25 Nov'],
    ['a Zoë Martin will send the draft', 'action | Send the draft | zoe | –'],
    ['a Ana Ruiz is going to ask Finance, by Friday', 'action | Ask Finance | ana | by Fri 27 Nov'],
    [
      'a Ana should measure the gap by noon on 26 Nov',
      'action | Measure the gap | ana | by Thu 26 Nov, 12:00',
    ],
    [
      'a Ben can lend the crane on 3 December at 14:00',
      'action | Lend the crane | ben | at Thu 3 Dec, 14:00',
    ],
    ['a Ben owns the calendar', 'action | Own the calendar | ben | –'],
    ['a Ben takes over the stock list by 1 Dec', 'action | Take over the stock list | ben | by Tue 1 Dec'],
    ["a Ben'll send it tomorrow", 'action | Send it | ben | by Wed 25 Nov'],
    ['a Carter publishes the plan within 10 days', 'action | Publish the plan | ben | by Fri 4 Dec'],
    ["a O'Connor will call the port", 'action | Call the port | pat | –'],
    ['a Pat will call the port', 'action | Call the port | pat | –'],
    ['a Will will book the crane', 'action | Book the crane | will | –'],
    ['a @ben send the list', 'action | Send the list | ben | –'],
    ['a send the list @ben by Fri', 'action | Send the list | ben | by Fri 27 Nov'],
    ['a Ben: send the list', 'action | Send the list | ben | –'],
    ['a send the list (Ben) by Fri', 'action | Send the list | ben | by Fri 27 Nov'],
    ['a send the list by Fri - Ben', 'action | Send the list | ben | by Fri 27 Nov'],
    ['a send the list (by Fri) - Ben', 'action | Send the list | ben | by Fri 27 Nov'],
    ['a by Fri Ben will send the list', 'action | Send the list | ben | by Fri 27 Nov'],
    ['a order gaskets by Friday, the good ones', 'action | Order gaskets, the good ones | – | by Fri 27 Nov'],
  ])('%s', (line, expected) => {
    expect(understood(line)).toBe(expected);
  });

  it('takes nobody where two people share the name, until the surname begins', () => {
    expect(understood('a Tom will call the customer')).toBe('action | Tom will call the customer | – | –');
    expect(understood('a Tom O will call the customer')).toBe('action | Call the customer | tom-o | –');
    expect(understood('a Tom B. calls the customer')).toBe('action | Call the customer | tom-b | –');
  });

  it.each([
    ['a Ben and Ana will visit the plant', 'action | Ben and Ana will visit the plant | – | –'],
    ['a The list goes to Ben by Fri', 'action | The list goes to Ben | – | by Fri 27 Nov'],
    ['a Ben should have the list', 'action | Ben should have the list | – | –'],
    ['a Ben will not come', 'action | Ben will not come | – | –'],
    ['a Ana gismos overdue', 'action | Ana gismos overdue | – | –'],
    ['a Move the huddle to Thursday', 'action | Move the huddle to Thursday | – | by Thu 26 Nov'],
    ['a Sales will send the forecast', 'action | Sales will send the forecast | – | –'],
    ['a Ben', 'action | Ben | – | –'],
    ['a tomorrow', 'action | Tomorrow | – | by Wed 25 Nov'],
    ['a an will send it', 'action | An will send it | – | –'],
  ])('keeps every word where it is not sure: %s', (line, expected) => {
    expect(understood(line)).toBe(expected);
  });
});

describe('questions', () => {
  it.each([
    ['q Ana finds out who books the dock by Fri', 'question | Who books the dock? | ana | by Fri 27 Nov'],
    ['q Ana will find out whether the crane fits', 'question | Find out whether the crane fits | ana | –'],
    ['q Who books the dock?', 'question | Who books the dock? | – | –'],
    ['q Who books the dock by Friday?', 'question | Who books the dock by Friday? | – | by Fri 27 Nov'],
    ['q How many pallets fit? (Ana)', 'question | How many pallets fit? | ana | –'],
    ['q @ana how many pallets fit?', 'question | How many pallets fit? | ana | –'],
  ])('%s', (line, expected) => {
    expect(understood(line)).toBe(expected);
  });
});

describe('what is only kept', () => {
  it.each([
    ['n Ben will send the list by Fri', 'note | Ben will send the list by Fri | – | –'],
    ['d We ship on Fridays from 1 December', 'decision | We ship on Fridays from 1 December | – | –'],
    ['k coffee machine', 'park | coffee machine | – | –'],
    ['t Ana for the late shift on Tuesday', 'thanks | Ana for the late shift on Tuesday | – | –'],
    ['no letter, so a note', 'note | no letter, so a note | – | –'],
    ['A truck is late', 'note | A truck is late | – | –'],
    ['  ', 'note |  | – | –'],
  ])('%s', (line, expected) => {
    expect(understood(line)).toBe(expected);
  });

  it('falls back to the kind of the bar', () => {
    expect(understood('Ben will send the list', 'action')).toBe('action | Send the list | ben | –');
  });
});

describe('any line', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          ...'constructor __proto__ a n q Ben Ana Tom O will to sends by Fri tomorrow at 14:00 the list @ben (Ben) - : , Zoë 26 Nov'.split(
            ' ',
          ),
        ),
        { maxLength: 10 },
      )
      .map((words) => words.join(' ')),
  );

  it('never throws, takes only people of the room, and keeps notes word for word', () => {
    const ids = people.map(({ id }) => id);
    const holds = fc.property(line, (typed) => {
      const { owner } = parseCapture(typed, 'action', people, today);
      const note = parseCapture(`n ${typed}`, 'action', people, today);
      return (owner === undefined || ids.includes(owner)) && note.text === typed.trim();
    });
    expect(() => fc.assert(holds, { numRuns: 2000 })).not.toThrow();
  });

  it('never makes an empty action out of words', () => {
    const holds = fc.property(line, (typed) => {
      const words = /[\p{L}\p{N}]/u.test(typed.replace(/^\s*[nadqktpr](?:\s|$)/iu, ''));
      return !words || parseCapture(typed, 'action', people, today).text !== '';
    });
    expect(() => fc.assert(holds, { numRuns: 2000 })).not.toThrow();
  });

  it('is not held up by a pasted megabyte', () => {
    const pasted = 'Ben will send the list by Fri and '.repeat(30_000);
    expect(parseCapture(pasted, 'action', people, today)).toEqual({ kind: 'action', text: pasted.trim() });
    const commas = ','.repeat(1_000_000);
    expect(parseCapture(commas, 'action', people, today).text).toBe(commas);
  });
});
