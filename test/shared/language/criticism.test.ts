import { describe, expect, test } from 'vitest';
import { isCriticism, isSolution } from '../../../shared/language/criticism.ts';
import { SAID_AGAINST, SAID_AS_FIX, SAID_AS_HOLE, SAID_AS_IDEA } from './said-in-a-relay.ts';

const CRITICAL = [
  'That will never work',
  'It won’t work, we tried that in 2019',
  'But who will pay for the guard?',
  'Yes, but the depot is closed on Sundays',
  'Too expensive',
  'That is way too risky',
  'We already tried that',
  'There is no budget for it',
  'Nobody will do that on a Saturday',
  'That’s a bad idea',
  'Makes no sense for chilled goods',
  'Finance will never sign it',
  'No, the union does not allow it',
  'We can’t afford that',
  'Not realistic before Easter',
];
const IDEAS = [
  'Ship what cannot wait first',
  'No paper forms any more',
  'A button that says “too late, call us”',
  'Load on Friday at four and seal it',
  'Let nobody enter an order twice',
  'Tell the customer when it will be late',
  'Two docks, one of them never booked',
  'An app for drivers who can’t find the gate',
  'Buttons instead of knobs',
  'Not one list but two',
  'Pay for the Sunday shift',
  'A van for what is too big for the post',
  'Work with the neighbour',
  'What if there were no deadline at all?',
];

describe('criticism among ideas', () => {
  test.each(CRITICAL)('is told that its turn comes: %s', (text) => expect(isCriticism(text)).toBe(true));
  test.each(IDEAS)('is not seen in an idea: %s', (text) => expect(isCriticism(text)).toBe(false));
});

const SOLUTIONS = [
  'We could ask the guard to watch it',
  'Let’s put it inside the fence',
  'Why don’t we load chilled goods on Monday?',
  'What if we seal the truck?',
  'How about a second pick list',
  'Just add a lock',
  'Hire two more drivers',
  'Then we need to train everybody',
  'The fix is a second key',
  'Maybe we can borrow the neighbour’s dock',
  'I suggest a trial run in March',
];
const HOLES = [
  'A loaded truck stands unguarded all weekend',
  'Chilled goods cannot be loaded on Friday',
  'We could lose the Saturday changes',
  'We would fail the audit',
  'Training takes three weeks',
  'Call centre is closed on Sundays',
  'The system cannot print two lists',
  'Nobody has the key on Fridays',
  'Use of the yard is forbidden after ten',
  'Who opens the gate at six?',
  'We need a permit that takes months',
  'It should have been tested with real loads',
  'Drivers might leave',
];

describe('solutions among holes', () => {
  test.each(SOLUTIONS)('are kept for the fixes: %s', (text) => expect(isSolution(text)).toBe(true));
  test.each(HOLES)('are not seen in a hole: %s', (text) => expect(isSolution(text)).toBe(false));
});

/** Wrong alarms disturb; what is missed is only not said. So nothing may be seen wrongly, and a good part has to be seen. */
test('of many sentences, no idea and no hole is mistaken, and four in five of the others are seen', () => {
  expect(SAID_AS_IDEA.filter(isCriticism)).toEqual([]);
  expect(SAID_AS_HOLE.filter(isSolution)).toEqual([]);
  expect(SAID_AGAINST.filter(isCriticism).length / SAID_AGAINST.length).toBeGreaterThan(0.8);
  expect(SAID_AS_FIX.filter(isSolution).length / SAID_AS_FIX.length).toBeGreaterThan(0.8);
});
