import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pastDate } from '../../../../renderer/steps/frame/past-date.ts';

// A Saturday.
const TODAY = '2026-11-21';

test.each([
  ['today', '2026-11-21'],
  ['Yesterday', '2026-11-20'],
  ['3 days ago', '2026-11-18'],
  ['Monday', '2026-11-16'],
  ['last fri', '2026-11-20'],
  ['Saturday', '2026-11-14'],
  ['16 Nov', '2026-11-16'],
  ['Mon 16 Nov', '2026-11-16'],
  ['16 November 2025', '2025-11-16'],
  ['16.11.', '2026-11-16'],
  ['16/11/2026', '2026-11-16'],
  ['24 Dec', '2025-12-24'],
  ['2026-11-16', '2026-11-16'],
])('%s is %s', (words, date) => {
  expect(pastDate(words, TODAY)).toBe(date);
});

test.each(['', 'soon', '31 June', '2026-11-22', '99.99.', 'next week', '16 Foo'])(
  '“%s” is no day gone by',
  (words) => {
    expect(pastDate(words, TODAY)).toBeUndefined();
  },
);

test('never a day to come, whatever is typed', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
      ),
      (words) => {
        expect((pastDate(words, TODAY) ?? TODAY) <= TODAY).toBe(true);
      },
    ),
  );
});
