import { describe, expect, it } from 'vitest';
import { optionOffers } from '../../../../shared/steps/decide/offered.ts';
import { EMPTY_DECIDE, foldDecide } from '../../../../shared/steps/decide/slice.ts';
import { impact } from '../../../../shared/steps/impact/impact.ts';
import { changeAsOption, conditionsOf, leftIn, sweepOf } from '../../../../shared/steps/impact/sweep.ts';
import { BEN, idNumber, OPERATIONS, SALES } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { STEP, talkIn } from '../a-step.ts';

const [ONE, TWO, THREE, QUESTION] = [idNumber(101), idNumber(102), idNumber(103), idNumber(104)];
const WAREHOUSE = idNumber(33);

function told(id: string, department: string, more: object = {}) {
  return {
    impact: id,
    department,
    severity: 'some',
    effect: 'A second call',
    yesIf: '',
    ...more,
  };
}

function sweeping() {
  const talk = talkIn(impact);
  talk.say('people.department-added', { department: WAREHOUSE, name: 'Warehouse' });
  talk.say('impact.change-stated', { field: 'what', text: 'Orders close on Thursday' });
  const sweep = () => sweepOf(talk.slice(), talk.state());
  const findOut = () => {
    talk.say('item.added', {
      item: QUESTION,
      step: STEP,
      kind: 'question',
      text: 'What does it do to them?',
      owner: BEN,
      when: { kind: 'by', date: '2026-11-27' },
    });
    talk.say('impact.question-asked', { impact: THREE, department: WAREHOUSE, question: QUESTION });
  };
  return { ...talk, sweep, findOut };
}

describe('the sweep', () => {
  it('goes through all departments in order, seated or not, and skips nobody', () => {
    const { say, sweep, findOut } = sweeping();
    expect(sweep().map(({ department, seated }) => [department.name, seated])).toEqual([
      ['Sales', true],
      ['Operations', true],
      ['Warehouse', false],
    ]);
    say('impact.told', told(ONE, SALES));
    say('impact.told', told(TWO, OPERATIONS, { severity: 'none', effect: '' }));
    expect(leftIn(sweep()).map(({ department }) => department.id)).toEqual([WAREHOUSE]);
    findOut();
    expect(leftIn(sweep())).toEqual([]);
    expect(sweep()[2]?.impact).toMatchObject({ severity: null, question: QUESTION, seated: false });
  });

  it('refuses a guess: how bad without what it does, an answer twice, a question without an owner', () => {
    const { say, refusal } = sweeping();
    expect(refusal('impact.told', told(ONE, SALES, { effect: ' ' }))).toBe('text-missing');
    expect(refusal('impact.told', told(ONE, idNumber(199)))).toBe('no-such-department');
    say('impact.told', told(ONE, SALES));
    expect(refusal('impact.told', told(TWO, SALES))).toBe('item-exists');
    expect(refusal('impact.changed', { impact: ONE, effect: '' })).toBe('text-missing');
    expect(refusal('impact.changed', { impact: ONE, effect: '', severity: 'none' })).toBeUndefined();
    expect(refusal('impact.taken-back', { impact: TWO })).toBe('no-such-item');
    say('item.added', { item: QUESTION, step: STEP, kind: 'question', text: 'And Warehouse?' });
    const asked = { impact: THREE, department: WAREHOUSE, question: QUESTION };
    expect(refusal('impact.question-asked', asked)).toBe('owner-missing');
    expect(refusal('impact.question-asked', { ...asked, question: THREE })).toBe('no-such-item');
  });

  it('takes an answer in the place of the question, and asks again what is taken back', () => {
    const { say, sweep, findOut } = sweeping();
    findOut();
    say('impact.told', told(TWO, WAREHOUSE, { severity: 'serious', effect: 'Night shift' }));
    expect(sweep()[2]?.impact).toMatchObject({ severity: 'serious', question: null });
    say('impact.taken-back', { impact: TWO });
    expect(leftIn(sweep())).toHaveLength(3);
  });

  it('gathers what must be true, and says who is stopped without a way', () => {
    const { say, sweep } = sweeping();
    say('impact.told', told(ONE, SALES, { yesIf: 'rush orders keep a slot' }));
    say('impact.told', told(TWO, OPERATIONS, { severity: 'stops-us', effect: 'No crew' }));
    const { yesIfs, blocked } = conditionsOf(sweep());
    expect([yesIfs, blocked].map((lines) => lines.map(({ department }) => department.name))).toEqual([
      ['Sales'],
      ['Operations'],
    ]);
  });
});

function optionAdded(text: string) {
  const body = { step: STEP, option: ONE, text };
  const type = 'decide.option-added' as const;
  return { id: ONE, session: STEP, at: '2026-11-20T10:00:00.000Z', by: '', type, v: 1, body };
}

describe('the change as an option', () => {
  it('carries its conditions, so that deciding for it decides them too', () => {
    const { say, slice, state } = sweeping();
    expect(changeAsOption(slice(), state())).toBe('Orders close on Thursday');
    say('impact.told', told(ONE, SALES, { yesIf: 'rush orders keep a slot' }));
    say('impact.told', told(TWO, OPERATIONS, { yesIf: 'the crew hears by noon' }));
    const text = 'Orders close on Thursday, if rush orders keep a slot; the crew hears by noon';
    expect(changeAsOption(slice(), state())).toBe(text);
    expect(optionOffers(EMPTY_DECIDE, state())).toEqual([{ kind: 'impact', options: [{ id: STEP, text }] }]);
    const taken = foldDecide(EMPTY_DECIDE, optionAdded(text));
    expect(optionOffers(taken, state())).toEqual([]);
  });
});

describe('its minutes and rows', () => {
  it('print the change, every department, those not asked, and what must be true', () => {
    const { say, printed } = sweeping();
    say('impact.told', told(ONE, SALES, { yesIf: 'rush orders keep a slot' }));
    say('impact.told', told(TWO, OPERATIONS, { severity: 'none', effect: '' }));
    const text = textOf(printed('impact-'));
    expect(text).toContain('Change: Orders close on Thursday');
    expect(text).toContain('Sales | A second call | some | rush orders keep a slot');
    expect(text).toContain('Operations |  | no effect | ');
    expect(text).toContain('Warehouse | not asked yet');
    expect(text).toContain('Sales: rush orders keep a slot');
  });

  it('name who finds out for those who were not here', () => {
    const { printed, findOut } = sweeping();
    findOut();
    expect(textOf(printed('impact-'))).toContain('nobody spoke for it; Ben Okafor finds out by Fri 27 Nov');
  });

  it('keep a row per department, found by effect and condition', () => {
    const { say, slice } = sweeping();
    say('impact.told', told(ONE, SALES, { yesIf: 'rush orders keep a slot' }));
    const readings = impact.project(slice(), STEP).map((one) => one.read());
    expect(readings[0]?.passage?.text).toBe('Orders close on Thursday');
    expect(readings[1]).toMatchObject({
      rows: [{ table: 'impacts', values: { department: SALES, severity: 'some', seated: 1 } }],
      passage: { kind: 'impact', text: 'A second call\nrush orders keep a slot' },
    });
  });
});
