import { describe, expect, it } from 'vitest';
import { demandHint } from '../../../shared/language/demand.ts';

describe('words that demand', () => {
  it.each([
    ['You must send the list by noon', 'Could you send the list by noon?'],
    ['they have to tell us first', 'Could you tell us first?'],
    ['They need to stop calling the drivers.', 'Could you stop calling the drivers?'],
    ['Operations must send the pick list', 'Operations: could you send the pick list?'],
    ['r Operations: you should call before noon', 'r Operations: could you call before noon?'],
    ['r the night shift has to sweep the dock', 'r the night shift: could you sweep the dock?'],
    ['I want you to send the forecast', 'Could you send the forecast?'],
    ['Make sure that you send the forecast!', 'Could you send the forecast?'],
    ['you must not change orders by phone', 'Could you agree not to change orders by phone?'],
    ['You’d better call', 'Could you call?'],
  ])('%s', (line, suggestion) => {
    expect(demandHint(line)?.suggestion).toBe(suggestion);
  });

  it.each([
    'Send the pick list by Fri',
    'Could you tell us when you have to ship?',
    'We have to wait for the list; send it by 3',
    'The customer must sign first',
    'It must be green',
    'A list that must be signed',
    'The gate should be open by 6',
    '',
  ])('says nothing about: %s', (line) => {
    expect(demandHint(line)).toBeUndefined();
  });

  it('answers at once to a long line', () => {
    expect(demandHint('a '.repeat(5000))).toBeUndefined();
    expect(demandHint('you '.repeat(99))).toBeUndefined();
  });
});
