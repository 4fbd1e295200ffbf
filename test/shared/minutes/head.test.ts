import { describe, expect, test } from 'vitest';
import { minutesMarkdown } from '../../../shared/minutes/markdown.ts';
import { minutesOf } from '../../../shared/minutes/minutes.ts';
import type { NewEvent } from '../../../shared/session/event.ts';
import { emptySession } from '../../../shared/session/state.ts';
import { event, idNumber, logWith, STEPS } from '../../support/meeting-script.ts';
import { closed, item, minutes, NOW, say } from './printed.ts';

const answer = (number: number, field: string, text: string): NewEvent =>
  event(number, 'frame.answered', { step: STEPS.frame, field, text });

/** The customer's line: need / cite. */
function customer(...events: readonly NewEvent[]): string {
  const line = minutes(...events).customer;
  return line ? `${line.need} / ${line.cite}`.replaceAll('\u00a0', ' ') : '';
}

describe('the head of the minutes', () => {
  test('says when it was held in the room’s own time, and by whom', () => {
    const held = minutes(closed);
    expect(held.eyebrow).toBe('Five whys · Friday 20 November 2026, 10:00–12:02');
    expect(held.facilitator).toBe('Facilitated by Priya Nair');
    expect(held.draft).toBe('');
  });

  test('says that it is a draft until the session is closed', () => {
    expect(minutes().draft).toBe('Draft, as of 11:42');
    const later = minutesOf(logWith().state, { now: NOW + 3 * 86_400_000, say });
    expect(later.draft.replaceAll('\u00a0', ' ')).toBe('Draft, as of Mon 23 Nov, 11:42');
    expect(minutes().eyebrow).toBe('Five whys · Friday 20 November 2026, 10:00');
  });

  test('a session that was interrupted for a weekend names both days', () => {
    const monday = event(90, 'session.closed', {}, '2026-11-23T08:12:00.000Z');
    expect(minutes(monday).eyebrow).toBe(
      'Five whys · Friday 20 November 2026, 10:00 to Monday 23 November 2026, 09:12',
    );
  });

  test('a session that nobody planned has no minutes, and says nothing wrong', () => {
    const empty = minutesOf(emptySession(idNumber(1)), { now: NOW, say });
    expect(empty).toMatchObject({ title: '', eyebrow: '', sections: [], customer: null });
    expect(minutesMarkdown(empty)).toContain('Planned, not held yet');
  });

  test('the customer’s need is quoted, with who heard it when these very words were heard', () => {
    const heard = event(12, 'frame.heard', {
      step: STEPS.frame,
      words: idNumber(50),
      heard: { words: 'By eight.', tone: 'complaint', heardBy: 'Ana', on: '2026-11-12' },
    });
    expect(customer(answer(10, 'customer', 'Northwind'), answer(11, 'need', 'By eight.'), heard)).toBe(
      'By eight. / Northwind, heard by Ana on 12 November',
    );
    expect(customer(answer(10, 'customer', 'Northwind'), answer(11, 'need', 'On time.'), heard)).toBe(
      'On time. / Northwind',
    );
    expect(customer(heard)).toBe('By eight. / heard by Ana on 12 November');
    expect(customer(answer(10, 'customer', 'Northwind'))).toBe('Northwind / ');
    expect(customer()).toBe('');
  });
});

test('dates are the same for every reader: the room’s, never the machine’s', () => {
  const zone = process.env['TZ'];
  const printed = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London'].map((name) => {
    process.env['TZ'] = name;
    return minutesMarkdown(minutes(closed, item(95, { text: 'late' })));
  });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(new Set(printed).size).toBe(1);
});
