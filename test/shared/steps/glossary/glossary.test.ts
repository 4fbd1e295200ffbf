import { describe, expect, it } from 'vitest';
import { glossary } from '../../../../shared/steps/glossary/glossary.ts';
import { meaningOf } from '../../../../shared/steps/glossary/slice.ts';
import { idNumber, OPERATIONS, SALES } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { STEP, talkIn } from '../a-step.ts';

const [TERM, OTHER, HERS, THEIRS] = [idNumber(101), idNumber(102), idNumber(103), idNumber(104)];

function talking() {
  const talk = talkIn(glossary);
  talk.say('glossary.term-added', { term: TERM, text: 'order' });
  talk.say('glossary.meaning-given', {
    meaning: HERS,
    term: TERM,
    department: SALES,
    text: 'the customer said yes',
  });
  return talk;
}

describe('a word', () => {
  it('has one meaning per side, the last one given; an empty one takes it back', () => {
    const { say, slice } = talking();
    say('glossary.meaning-given', { meaning: THEIRS, term: TERM, department: SALES, text: 'a signed sheet' });
    expect(slice().meanings).toEqual([{ id: HERS, term: TERM, department: SALES, text: 'a signed sheet' }]);
    say('glossary.meaning-given', { meaning: THEIRS, term: TERM, department: SALES, text: ' ' });
    expect(meaningOf(slice(), TERM, SALES)).toBeUndefined();
  });

  it('is open until it is agreed, and agreed anew or opened again', () => {
    const { say, refusal, slice } = talking();
    expect(slice().terms[0]).toMatchObject({ agreed: false, meaning: '' });
    expect(refusal('glossary.agreed', { term: TERM, meaning: ' ' })).toBe('text-missing');
    expect(refusal('glossary.reopened', { term: TERM })).toBe('no-such-item');
    say('glossary.agreed', { term: TERM, meaning: 'signed, with a date' });
    say('glossary.agreed', { term: TERM, meaning: 'signed, dated, and in the system' });
    expect(slice().terms[0]).toMatchObject({ agreed: true, meaning: 'signed, dated, and in the system' });
    say('glossary.reopened', { term: TERM });
    expect(slice().terms[0]).toMatchObject({ agreed: false });
  });

  it('stands there once, whatever its case', () => {
    const { say, refusal } = talking();
    expect(refusal('glossary.term-added', { term: OTHER, text: ' Order ' })).toBe('name-taken');
    say('glossary.term-added', { term: OTHER, text: 'late order' });
    expect(refusal('glossary.term-changed', { term: OTHER, text: 'ORDER' })).toBe('name-taken');
    expect(refusal('glossary.term-changed', { term: OTHER, text: 'Late order' })).toBeUndefined();
    expect(
      refusal('glossary.meaning-given', { meaning: THEIRS, term: TERM, department: OTHER, text: 'x' }),
    ).toBe('no-such-department');
  });

  it('takes its meanings with it when it goes', () => {
    const { say, slice } = talking();
    say('glossary.term-removed', { term: TERM });
    expect(slice()).toEqual({ terms: [], meanings: [] });
  });
});

describe('its minutes and rows', () => {
  it('print what is agreed or still open, and what each side had meant', () => {
    const { say, printed } = talking();
    say('glossary.term-added', { term: OTHER, text: 'done' });
    say('glossary.meaning-given', {
      meaning: THEIRS,
      term: TERM,
      department: OPERATIONS,
      text: 'it is picked',
    });
    say('glossary.agreed', { term: TERM, meaning: 'signed, with a date' });
    expect(textOf(printed('glossary-')).split('\n')).toEqual([
      'order: signed, with a date agreed',
      'Sales: the customer said yes',
      'Operations: it is picked',
      'done still open',
    ]);
  });

  it('keep a row per word and per meaning', () => {
    const { say, slice } = talking();
    say('glossary.agreed', { term: TERM, meaning: 'signed' });
    const rows = glossary.project(slice(), STEP).flatMap((one) => one.read().rows);
    expect(rows).toEqual([
      { table: 'terms', values: { id: TERM, step: STEP, term: 'order', meaning: 'signed', agreed: 1 } },
      {
        table: 'term_meanings',
        values: { id: HERS, step: STEP, term: TERM, department: SALES, meaning: 'the customer said yes' },
      },
    ]);
  });
});
