import { describe, expect, test } from 'vitest';
import { minutesMarkdown } from '../../../shared/minutes/markdown.ts';
import { ANA, BEN, event, idNumber, STEPS } from '../../support/meeting-script.ts';
import { closed, item, minutes, section, textOf } from './printed.ts';

describe('the sections', () => {
  test('come in the order people need them, empty ones not at all', () => {
    const all = minutes(
      item(10, { kind: 'note', text: 'a note' }),
      item(11, { kind: 'question', text: 'who?' }),
      item(12, { kind: 'thanks', text: 'the tea' }),
      item(13, { kind: 'action', text: 'call' }),
      item(14, { kind: 'decision', text: 'we stop' }),
      event(15, 'frame.answered', { step: STEPS.frame, field: 'customer', text: 'Northwind' }),
    );
    expect(all.sections.map((one) => one.title)).toEqual([
      'Decided',
      'Who does what, by when',
      'Thanks',
      'Still open',
      'What it is about',
      'Who was in the room',
      'Notes',
    ]);
    expect(minutes().sections.map((one) => one.id)).toEqual(['people']);
  });

  test('what was different from the agenda: steps left out, added, given a session of their own', () => {
    const vote = { id: idNumber(70), kind: 'decide', title: 'Vote again', minutes: 4 };
    const other = { step: STEPS.whys, skipped: true, because: 'nobody from Finance was here' };
    const lines = section(
      'agenda',
      event(10, 'session.step-skipped', other),
      event(11, 'session.step-split-off', { step: STEPS.decide, into: idNumber(80) }),
      event(12, 'session.step-skipped', { step: STEPS.plan, skipped: true }),
      event(13, 'session.step-added', { step: vote, after: STEPS.frame }),
      event(14, 'session.step-entered', { step: vote.id }),
    );
    expect(textOf(lines).split('\n')).toEqual([
      'Added: Vote again',
      'Left out: Each side, because nobody from Finance was here',
      'Given a session of its own: Decide',
      'Left out: Plan',
    ]);
  });

  test('actions: earliest first, with owner, day, and what they serve', () => {
    const serves = { serves: { kind: 'decision', id: idNumber(10) } };
    expect(
      textOf(
        section(
          'actions',
          item(10, { kind: 'decision', text: 'We close on Thursday.' }),
          item(11, { kind: 'action', text: 'ask', when: null }),
          item(12, {
            kind: 'action',
            text: 'send',
            owner: BEN,
            when: { kind: 'by', date: '2026-11-26', time: '12:00' },
          }),
          item(13, {
            kind: 'action',
            text: 'tell',
            owner: ANA,
            when: { kind: 'by', date: '2026-11-26' },
            ...serves,
          }),
          item(14, {
            kind: 'action',
            text: 'visit',
            owner: ANA,
            swapDay: true,
            when: { kind: 'at', date: '2027-01-08', time: '07:00', because: 'the shift begins' },
          }),
        ),
      ).split('\n'),
    ).toEqual([
      'send | Ben Okafor, Operations | Thu 26 Nov, 12:00 | ',
      'tell | Ana Ruiz, Sales | Thu 26 Nov | We close on Thursday.',
      'visit | Ana Ruiz, Sales | at Fri 8 Jan 2027, 07:00 exactly the shift begins | swap day',
      'ask | no owner yet | no date yet | ',
    ]);
  });

  test('nothing private is printed, not even as the reason of something else', () => {
    const printed = minutesMarkdown(
      minutes(
        item(10, { kind: 'note', text: 'secret one', private: true }),
        item(11, { kind: 'decision', text: 'secret two', private: true }),
        item(12, { kind: 'action', text: 'open', serves: { kind: 'decision', id: idNumber(11) } }),
        item(13, { kind: 'question', text: 'secret three', private: true }),
        item(14, { kind: 'note', text: 'was open', private: false }),
        event(15, 'item.changed', { item: idNumber(14), text: 'secret four', private: true }),
      ),
    );
    expect(printed).toContain('open');
    expect(printed).not.toContain('secret');
    expect(printed).not.toContain('was open');
  });

  test('follow-up after closing shows as what it is', () => {
    const printed = textOf(
      section(
        'actions',
        item(10, { kind: 'action', text: 'call', owner: BEN, when: { kind: 'by', date: '2026-11-26' } }),
        item(11, { kind: 'action', text: 'send', owner: ANA, when: { kind: 'by', date: '2026-11-27' } }),
        item(12, { kind: 'action', text: 'tell', owner: ANA, when: { kind: 'by', date: '2026-11-28' } }),
        closed,
        event(
          91,
          'item.status-set',
          { item: idNumber(10), status: 'done', note: 'by phone' },
          '2026-11-24T09:00:00.000Z',
        ),
        event(
          92,
          'item.changed',
          { item: idNumber(11), text: 'send both', owner: BEN },
          '2026-11-24T09:00:00.000Z',
        ),
        event(
          93,
          'item.changed',
          { item: idNumber(11), when: { kind: 'by', date: '2026-11-30' } },
          '2026-11-25T09:00:00.000Z',
        ),
        event(94, 'item.status-set', { item: idNumber(12), status: 'dropped' }, '2026-11-25T09:00:00.000Z'),
      ),
    );
    expect(printed.split('\n')).toEqual([
      'call ✓ done Tue 24 Nov: by phone | Ben Okafor, Operations | Thu 26 Nov | ',
      'tell dropped Wed 25 Nov | Ana Ruiz, Sales | Sat 28 Nov | ',
      'send both corrected after the meeting, was: send, Ana Ruiz, Fri 27 Nov | Ben Okafor, Operations | Mon 30 Nov | ',
    ]);
  });

  test('changes made during the meeting are no corrections', () => {
    const printed = textOf(
      section(
        'notes',
        item(10, { text: 'one' }),
        event(11, 'item.changed', { item: idNumber(10), text: 'two' }),
        closed,
      ),
    );
    expect(printed).toBe('Plan\ntwo');
  });

  test('open questions say who finds out by when; answered ones say what came of them', () => {
    const printed = textOf(
      section(
        'open',
        item(10, {
          kind: 'question',
          text: 'Who books?',
          owner: ANA,
          when: { kind: 'by', date: '2026-11-27' },
        }),
        item(11, { kind: 'question', text: 'Why?' }),
        item(12, { kind: 'question', text: 'How many?', owner: BEN }),
        item(13, { kind: 'parked', text: 'the roof' }),
        closed,
        event(
          91,
          'item.status-set',
          { item: idNumber(12), status: 'done', note: 'nine' },
          '2026-11-24T09:00:00.000Z',
        ),
      ),
    );
    expect(printed.split('\n')).toEqual([
      'Who books? Ana Ruiz finds out by Fri 27 Nov.',
      'Why? No owner yet.',
      'How many? ✓ answered Tue 24 Nov: nine',
      'Parked',
      'the roof',
    ]);
  });

  test('thanks read as sentences, whatever was filled in', () => {
    const printed = textOf(
      section(
        'thanks',
        item(10, { kind: 'thanks', to: 'Mia and the dock', from: 'Sales', text: 'three Mondays' }),
        item(11, { kind: 'thanks', to: 'Ana', text: 'for telling the customer first' }),
        item(12, { kind: 'thanks', from: 'Ben', text: 'the tea' }),
        item(13, { kind: 'thanks', text: 'Thanks to all' }),
      ),
    );
    expect(printed.split('\n')).toEqual([
      'To Mia and the dock from Sales, for three Mondays',
      'To Ana, for telling the customer first',
      'From Ben, for the tea',
      'Thanks to all',
    ]);
  });

  test('who was in the room: by department, with seat and role, absent ones and empty seats named', () => {
    const printed = textOf(
      section(
        'people',
        event(10, 'people.changed', { participant: ANA, role: 'mover' }),
        event(11, 'people.changed', { participant: BEN, present: false }),
        event(12, 'people.department-added', { department: idNumber(60), name: 'Carrier' }),
        event(13, 'people.joined', { participant: idNumber(61), name: 'Guest' }),
      ),
    );
    expect(printed.split('\n')).toEqual([
      'Sales: Ana Ruiz (lead, Mover)',
      'Operations: not in the room: Ben Okafor (front line)',
      'Carrier: nobody was in the room',
      'Others: Guest',
    ]);
  });
});
