import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfDate } from '../../../shared/language/dates/calendar.ts';
import { findWhen, type Today } from '../../../shared/language/when.ts';

/** A Tuesday morning. */
const tuesday: Today = { date: '2026-11-24', time: '09:30' };

function found(text: string, today: Today = tuesday) {
  const result = findWhen(text, today);
  if (!result) return undefined;
  const { kind, date, time } = result.when;
  return `${kind} ${date}${time === undefined ? '' : ` ${time}`} <${text.slice(result.start, result.end)}>`;
}

describe('date words, typed on Tuesday 24 November 2026 at 9:30', () => {
  it.each([
    ['Ben sends the list by Fri', 'by 2026-11-27 <by Fri>'],
    ['by Thursday noon', 'by 2026-11-26 12:00 <by Thursday noon>'],
    ['by noon on 26 Nov', 'by 2026-11-26 12:00 <by noon on 26 Nov>'],
    ['check the gate in two weeks', 'by 2026-12-08 <in two weeks>'],
    ['call them tomorrow', 'by 2026-11-25 <tomorrow>'],
    ['by end of month', 'by 2026-11-30 <by end of month>'],
    ['by the end of the month, at least', 'by 2026-11-30 <by the end of the month>'],
    ['by EOD Friday', 'by 2026-11-27 17:00 <by EOD Friday>'],
    ['next Tuesday', 'by 2026-12-01 <next Tuesday>'],
    ['on 3 December at 14:00', 'at 2026-12-03 14:00 <on 3 December at 14:00>'],
    ['at 14:00 on 3 December', 'at 2026-12-03 14:00 <at 14:00 on 3 December>'],
    ['before Christmas', 'by 2026-12-24 <before Christmas>'],
    ['before Friday', 'by 2026-11-26 <before Friday>'],
    ['before 3 pm on Friday', 'by 2026-11-27 15:00 <before 3 pm on Friday>'],
    ['2026-12-01', 'by 2026-12-01 <2026-12-01>'],
    ['by 12/1', 'by 2027-01-12 <by 12/1>'],
    ['by 12/25', 'by 2026-12-25 <by 12/25>'],
    ['by 26.11.', 'by 2026-11-26 <by 26.11.>'],
    ['by 31/12/26', 'by 2026-12-31 <by 31/12/26>'],
    ['by the 15th', 'by 2026-12-15 <by the 15th>'],
    ['by the 26th', 'by 2026-11-26 <by the 26th>'],
    ['within 10 days', 'by 2026-12-04 <within 10 days>'],
    ['end of next week', 'by 2026-12-04 <end of next week>'],
    ['by end of this week', 'by 2026-11-27 <by end of this week>'],
    ['in 3 days', 'by 2026-11-27 <in 3 days>'],
    ['in 4 working days', 'by 2026-11-30 <in 4 working days>'],
    ['in a fortnight', 'by 2026-12-08 <in a fortnight>'],
    ['in a couple of days', 'by 2026-11-26 <in a couple of days>'],
    ['two weeks from now', 'by 2026-12-08 <two weeks from now>'],
    ['in 2 hours', 'by 2026-11-24 11:30 <in 2 hours>'],
    ['by January', 'by 2027-01-01 <by January>'],
    ['in January', 'by 2027-01-31 <in January>'],
    ['by mid-January', 'by 2027-01-16 <by mid-January>'],
    ['by end of Q1', 'by 2027-03-31 <by end of Q1>'],
    ['in week 49', 'by 2026-12-04 <in week 49>'],
    ['by next week', 'by 2026-11-30 <by next week>'],
    ['next week', 'by 2026-12-04 <next week>'],
    ['by Monday', 'by 2026-11-30 <by Monday>'],
    ['by Friday, 27 November, 12:00', 'by 2026-11-27 12:00 <by Friday, 27 November, 12:00>'],
    ['by November 26th, 2026', 'by 2026-11-26 <by November 26th, 2026>'],
    ['by the 3rd of next month', 'by 2026-12-03 <by the 3rd of next month>'],
    ['Friday week', 'by 2026-12-04 <Friday week>'],
    ['no later than Wednesday', 'by 2026-11-25 <no later than Wednesday>'],
    ['tomorrow at 10', 'at 2026-11-25 10:00 <tomorrow at 10>'],
    ['by tomorrow at 10', 'by 2026-11-25 10:00 <by tomorrow at 10>'],
    ['tomorrow at 3', 'at 2026-11-25 15:00 <tomorrow at 3>'],
    ['the day after tomorrow', 'by 2026-11-26 <the day after tomorrow>'],
    ['by 2.30 pm on Monday', 'by 2026-11-30 14:30 <by 2.30 pm on Monday>'],
    ['by 5pm', 'by 2026-11-24 17:00 <by 5pm>'],
    ['by 8 am', 'by 2026-11-25 08:00 <by 8 am>'],
    ['by EOD', 'by 2026-11-24 17:00 <by EOD>'],
    ['by 29 Feb', 'by 2028-02-29 <by 29 Feb>'],
    ['Move the huddle to Thursday', 'by 2026-11-26 <Thursday>'],
    ['Send the 12/1 report by Thursday', 'by 2026-11-26 <by Thursday>'],
    ['Tomorrow Ana asks, and Ben sends it by Thursday', 'by 2026-11-26 <by Thursday>'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });

  it.each([
    'the lamp on the 2nd floor',
    'by the 3rd shift',
    '24/7 support',
    'send 1/2 of it',
    'Ben sat on it and may be late',
    'the Monday meeting is long',
    'every Friday',
    'since 2019-05-01',
    'on 26 Nov 2019',
    'down by 10 %',
    'look at 3 options',
    "Friday's list is short",
    'by hand',
    '',
  ])('no date in "%s"', (text) => {
    expect(found(text)).toBeUndefined();
  });
});

describe('the weekday of today', () => {
  it.each([
    ['by Fri', '16:59', 'by 2026-11-27 <by Fri>'],
    ['by Fri', '17:00', 'by 2026-12-04 <by Fri>'],
    ['by Friday noon', '11:59', 'by 2026-11-27 12:00 <by Friday noon>'],
    ['by Friday noon', '12:30', 'by 2026-12-04 12:00 <by Friday noon>'],
    ['by next Friday', '09:00', 'by 2026-12-04 <by next Friday>'],
  ])('%s, said on a Friday at %s', (text, time, expected) => {
    expect(found(text, { date: '2026-11-27', time })).toBe(expected);
  });

  it('rolls into the next year', () => {
    expect(found('by Monday', { date: '2026-12-30', time: '10:00' })).toBe('by 2027-01-04 <by Monday>');
    expect(found('by the 5th', { date: '2026-12-30', time: '10:00' })).toBe('by 2027-01-05 <by the 5th>');
    expect(found('in a month', { date: '2027-01-31', time: '10:00' })).toBe('by 2027-02-28 <in a month>');
  });
});

const WORDS = [
  ...'by on at in before until within next this the end of day month week year noon EOD tomorrow today Friday Fri Sat May 3 15th 31'.split(
    ' ',
  ),
  ...'constructor toString __proto__ 12/1 31.2. 2026-02-30 29 Feb 14:00 25:99 pm Christmas Q1 week 53 a two fortnight days , . ( ) Ben sends \u{1F600} \u202E'.split(
    ' ',
  ),
];

describe('any text', () => {
  const today = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((date): Today => ({
      date: date.toISOString().slice(0, 10),
      time: date.toISOString().slice(11, 16),
    }));
  const text = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary' }),
  );

  it('gives a real date from today on, within the text, or nothing', () => {
    fc.assert(
      fc.property(text, today, (sentence, now) => {
        const result = findWhen(sentence, now);
        if (!result) return;
        expect(dayOfDate(result.when.date)).toBeDefined();
        expect(result.when.date >= now.date).toBe(true);
        expect(result.when.time ?? '00:00').toMatch(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);
        expect(result.start).toBeGreaterThanOrEqual(0);
        expect(result.start).toBeLessThan(result.end);
        expect(result.end).toBeLessThanOrEqual(sentence.length);
      }),
      { numRuns: 3000 },
    );
  });
});
