import { describe, expect, it } from 'vitest';
import { itemReading } from '../../../../shared/session/item-rows.ts';
import {
  agreedOn,
  answerer,
  counterOn,
  isWaiting,
  standingOf,
  worker,
} from '../../../../shared/steps/requests/asking.ts';
import { between, countOf, unplaced } from '../../../../shared/steps/requests/board.ts';
import { requests } from '../../../../shared/steps/requests/requests.ts';
import { ANA, BEN, idNumber, OPERATIONS, SALES } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { STEP, talkIn } from '../a-step.ts';

const ASKED = idNumber(101);
const OFFERED = idNumber(102);
const BY_FRIDAY = { kind: 'by', date: '2026-11-27' };
const BY_DECEMBER = { kind: 'by', date: '2026-12-04' };

function asking() {
  const talk = talkIn(requests);
  talk.say('item.added', {
    item: ASKED,
    step: STEP,
    kind: 'request',
    text: 'Send the pick list by 3',
    department: SALES,
    toDepartment: OPERATIONS,
    when: BY_FRIDAY,
  });
  const item = (id = ASKED) => {
    const found = talk.state().items.find((other) => other.id === id);
    if (found === undefined) throw new Error('no such request');
    return found;
  };
  const answer = (body: Readonly<Record<string, unknown>>) =>
    talk.say('item.request-answered', { item: ASKED, ...body });
  const refused = (body: Readonly<Record<string, unknown>>) =>
    talk.refusal('item.request-answered', { item: ASKED, ...body });
  return { ...talk, item, answer, refused };
}

describe('a request', () => {
  it('waits for the side that was asked; after a counter for the other one', () => {
    const { item, answer } = asking();
    expect([standingOf(item()), isWaiting(item()), answerer(item())]).toEqual(['asked', true, OPERATIONS]);
    answer({ answer: 'countered', by: OPERATIONS, when: BY_DECEMBER, scope: 'only large orders' });
    expect([standingOf(item()), isWaiting(item())]).toEqual(['countered', true]);
    expect(answerer(item(), counterOn(item()))).toBe(SALES);
    answer({ answer: 'countered', by: SALES, when: BY_FRIDAY });
    expect(answerer(item(), counterOn(item()))).toBe(OPERATIONS);
  });

  it('takes the date of the counter when that is accepted, and its scope into the action', () => {
    const { item, answer } = asking();
    answer({ answer: 'countered', by: OPERATIONS, when: BY_DECEMBER, scope: 'only large orders' });
    expect(item().when).toEqual(BY_FRIDAY);
    expect(agreedOn(item())).toEqual({
      text: 'Send the pick list by 3 (only large orders)',
      when: BY_DECEMBER,
    });
    answer({ answer: 'accepted', by: SALES });
    expect(item()).toMatchObject({ when: BY_DECEMBER, status: 'done' });
  });

  it('is declined only with a reason, countered only with something else, and asked again after it was settled', () => {
    const { answer, refused, item } = asking();
    expect(refused({ answer: 'declined', by: OPERATIONS, because: ' ' })).toBe('reason-missing');
    expect(refused({ answer: 'countered', by: OPERATIONS })).toBe('counter-missing');
    expect(refused({ answer: 'accepted', by: idNumber(199) })).toBe('no-such-department');
    answer({ answer: 'declined', by: OPERATIONS, because: 'the printer is shared' });
    expect(item()).toMatchObject({ status: 'dropped', statusNote: 'the printer is shared' });
    expect(refused({ answer: 'accepted', by: OPERATIONS })).toBe('request-settled');
    answer({ answer: 'asked', by: SALES, when: BY_DECEMBER });
    expect(item()).toMatchObject({ status: 'open', when: BY_DECEMBER });
    answer({ answer: 'accepted', by: OPERATIONS });
    expect(item().answers).toHaveLength(3);
  });

  it('is worked on by the side that was asked, an offer by the side that offered', () => {
    const { item } = asking();
    expect(worker(item())).toBe(OPERATIONS);
    expect(worker({ ...item(), offer: true })).toBe(SALES);
  });

  it('has a row per answer, and is found by what was answered', () => {
    const { item, answer } = asking();
    answer({ answer: 'countered', by: OPERATIONS, when: BY_DECEMBER, scope: 'only large orders' });
    answer({ answer: 'declined', by: SALES, because: 'the dock is full' });
    const { rows, passage } = itemReading(item());
    expect(rows.filter(({ table }) => table === 'request_answers').map(({ values }) => values)).toMatchObject(
      [
        { answer: 'countered', answered_by: OPERATIONS, due_date: '2026-12-04', scope: 'only large orders' },
        { answer: 'declined', answered_by: SALES, because: 'the dock is full' },
      ],
    );
    expect(passage?.text).toBe('Send the pick list by 3\nthe dock is full\nonly large orders');
  });
});

describe('the grid', () => {
  it('counts what waits, was agreed and was not, by who asks whom; a request without a side stands beside it', () => {
    const { say, answer, state } = asking();
    say('item.added', {
      item: OFFERED,
      step: STEP,
      kind: 'request',
      text: 'Lend the scanner',
      department: SALES,
    });
    const { items, people } = state();
    expect(countOf(between(items, SALES, OPERATIONS))).toEqual({ waiting: 1, agreed: 0, settled: 0 });
    expect(between(items, OPERATIONS, SALES)).toEqual([]);
    expect(unplaced(items, people.departments).map(({ id }) => id)).toEqual([OFFERED]);
    answer({ answer: 'withdrawn', by: SALES });
    expect(countOf(between(state().items, SALES, OPERATIONS))).toEqual({ waiting: 0, agreed: 0, settled: 1 });
  });
});

describe('the minutes', () => {
  it('print a request with every answer, wherever it was captured, and say who asked for the action', () => {
    const { say, answer, printed } = asking();
    answer({ answer: 'countered', by: OPERATIONS, when: BY_DECEMBER, scope: 'only large orders' });
    answer({ answer: 'accepted', by: SALES });
    say('item.added', {
      item: OFFERED,
      step: null,
      kind: 'request',
      text: 'Lend the scanner',
      department: OPERATIONS,
      toDepartment: SALES,
      offer: true,
    });
    say('item.added', {
      item: idNumber(103),
      step: STEP,
      kind: 'action',
      text: 'Send the pick list by 3',
      owner: BEN,
      serves: { kind: 'request', id: ASKED },
    });
    const text = textOf(printed('requests'));
    expect(text).toContain('Sales to Operations');
    expect(text).toContain('Operations: could do it otherwise Fri 20 Nov: by Fri 4 Dec, only large orders.');
    expect(text).toContain('Sales: ✓ agreed Fri 20 Nov.');
    expect(text).toContain('Offered: Lend the scanner · not answered yet');
    expect(textOf(printed('actions'))).toContain('asked by Sales');
  });

  it('strike what was declined and never print what is private', () => {
    const { say, answer, printed } = asking();
    answer({ answer: 'declined', by: OPERATIONS, because: 'the printer is shared' });
    say('item.added', {
      item: OFFERED,
      step: null,
      kind: 'request',
      text: 'secret',
      private: true,
      owner: ANA,
    });
    const text = textOf(printed('requests'));
    expect(text).toContain('Operations: declined Fri 20 Nov: the printer is shared.');
    expect(text).not.toContain('secret');
  });
});
