import { describe, expect, it } from 'vitest';
import { carryOver } from '../../../../shared/steps/carry-over/carry-over.ts';
import { idNumber, SESSION } from '../../../support/meeting-script.ts';
import { talkIn } from '../a-step.ts';

const BEFORE = idNumber(900);
const thing = (over: Readonly<Record<string, unknown>> = {}) => ({
  kind: 'promise',
  session: BEFORE,
  item: idNumber(901),
  text: 'Ten pallets by noon',
  owner: 'Ben Okafor',
  department: 'Operations',
  customer: 'Northwind',
  sessionTitle: 'Late deliveries',
  due: '2026-11-18',
  pledge: '',
  ...over,
});
const answered = (number: number, answer: string, over = {}, rest = {}) => ({
  carried: idNumber(number),
  thing: thing(over),
  answer,
  ...rest,
});

describe('a carry-over', () => {
  it('keeps one answer per thing; what was left open can be answered after all', () => {
    const { say, slice, refusal } = talkIn(carryOver);
    say('carry-over.answered', answered(101, 'left-open'));
    say('carry-over.answered', answered(102, 'missed', {}, { reason: 'material', note: 'no wood' }));
    expect(slice().answers).toMatchObject([{ id: idNumber(102), answer: 'missed', reason: 'material' }]);
    expect(refusal('carry-over.answered', answered(103, 'kept'))).toBe('answered-already');
    expect(refusal('carry-over.answered', answered(102, 'kept', { item: idNumber(77) }))).toBe('item-exists');
  });

  it('asks for what an answer needs, and knows what can be said of what', () => {
    const { refusal } = talkIn(carryOver);
    const refused = (answer: string, over = {}, rest = {}) =>
      refusal('carry-over.answered', answered(101, answer, over, rest));
    expect(refused('moved')).toBe('date-missing');
    expect(refused('moved', {}, { when: { kind: 'by', date: '2026-12-01' } })).toBeUndefined();
    expect(refused('dropped', {}, { note: ' ' })).toBe('reason-missing');
    expect(refused('not-yet')).toBe('no-such-outcome');
    expect(refused('not-yet', { kind: 'pledge', pledge: 'stop' })).toBeUndefined();
    expect(refused('missed', { kind: 'parked' })).toBe('no-such-outcome');
    expect(refused('kept', { session: SESSION })).toBe('not-earlier');
  });

  it('prints what was looked at and what was said, with who and from where', () => {
    const { say, printed } = talkIn(carryOver);
    say('carry-over.answered', answered(101, 'kept'));
    say(
      'carry-over.answered',
      answered(102, 'missed', { item: idNumber(902), kind: 'action' }, { note: 'ill' }),
    );
    const when = { kind: 'by', date: '2026-11-27' };
    say('carry-over.answered', answered(103, 'moved', { item: idNumber(903), text: 'Racks' }, { when }));
    const stop = { item: idNumber(904), kind: 'pledge', pledge: 'stop', text: 'calling late', due: null };
    say('carry-over.answered', answered(104, 'not-yet', stop));
    const text = JSON.stringify(printed('carried-'));
    for (const words of [
      '4 things looked at, 1 kept, 1 missed, 1 moved, 1 not yet.',
      'Ben Okafor (Operations) · due Wed 18 Nov · from “Late deliveries”',
      'not done: ill',
      'moved to Fri 27 Nov',
      'Stop: calling late',
    ]) {
      expect(text.replaceAll('\u00a0', ' ')).toContain(words);
    }
  });

  it('gives a row of what was carried, and is found by what was said', () => {
    const { say, slice } = talkIn(carryOver);
    say('carry-over.answered', answered(101, 'missed', {}, { note: 'no wood', reason: 'material' }));
    const [projected] = carryOver.project(slice(), idNumber(15));
    expect(projected?.read()).toMatchObject({
      rows: [{ table: 'carried', values: { from_session: BEFORE, answer: 'missed', owner: 'Ben Okafor' } }],
      passage: { kind: 'carried', text: 'Ten pallets by noon\nno wood' },
    });
  });
});
