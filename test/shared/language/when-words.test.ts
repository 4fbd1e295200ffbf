import { describe, expect, it } from 'vitest';
import { whenWords } from '../../../shared/language/when-words.ts';

const today = { date: '2026-11-24', time: '09:30' };

describe('a time in words', () => {
  it.each([
    [{ kind: 'by', date: '2026-11-27' }, 'by Fri 27 Nov'],
    [{ kind: 'by', date: '2026-11-26', time: '12:00' }, 'by Thu 26 Nov, 12:00'],
    [{ kind: 'at', date: '2026-12-03', time: '14:00' }, 'at Thu 3 Dec, 14:00'],
    [{ kind: 'by', date: '2027-01-04' }, 'by Mon 4 Jan 2027'],
  ] as const)('%j', (when, words) => {
    expect(whenWords(when, today)).toBe(words);
  });

  it('speaks the locale it is given', () => {
    expect(whenWords({ kind: 'by', date: '2026-11-27' }, today, 'de-DE')).toMatch(/^by Fr\.? 27\. Nov/u);
  });

  it('shows what it was given when that is no date', () => {
    expect(whenWords({ kind: 'by', date: 'soon' }, today)).toBe('by soon');
  });
});
