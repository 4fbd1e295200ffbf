import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageHint, namesPersonAsCause, whoToWhy } from '../../../shared/language/blame.ts';

const names = {
  people: ['Ben Carter', 'Ana Ruiz', 'Will Archer', 'Zoë Martin'],
  departments: ['Sales', 'IT', 'Zentraleinkauf'],
};

describe('the question offered instead', () => {
  it.each([
    [
      'They never send the list on time',
      'blame',
      'They never send',
      'What makes it hard for the list to arrive on time?',
    ],
    [
      'Ben forgot to order the gasket',
      'person-as-cause',
      'Ben forgot',
      'What would have made it hard to forget to order the gasket?',
    ],
    ['Sales keeps overpromising', 'blame', 'Sales keeps', 'What leads to overpromising?'],
    ['You should have known', 'blame', 'You should have known', 'What would have told us?'],
    [
      'Ben should have checked the valve',
      'blame',
      'Ben should have checked',
      'What made it hard to check the valve?',
    ],
    [
      'The night shift ignored the alarm',
      'person-as-cause',
      'The night shift ignored',
      'What made the alarm easy to ignore?',
    ],
    [
      'The nurse gave the wrong dose',
      'person-as-cause',
      'The nurse gave',
      'What made the wrong dose look right?',
    ],
    ['It was operator error', 'person-as-cause', 'operator error', 'What made the mistake easy to make?'],
    ['That is not my job', 'blame', 'not my job', 'What would this need to have a clear owner?'],
    ['Nobody told us', 'blame', 'Nobody told', 'What would have told us?'],
    ['Who changed the setting?', 'who-question', 'Who changed the setting', 'Why was the setting changed?'],
    [
      'Karim skipped the safety briefing',
      'person-as-cause',
      'Karim skipped',
      'What made the safety briefing easy to skip?',
    ],
    [
      'Who let the contract expire?',
      'who-question',
      'Who let the contract expire',
      'What made this possible?',
    ],
    ['Karim was there and said nothing', 'person-as-cause', 'said', 'What made this hard to do?'],
    [
      'We were thrown under the bus again',
      'blame',
      'We were thrown under',
      'What made that reasonable at the time?',
    ],
    [
      'Some of us actually have to talk to customers',
      'blame',
      'Some of us actually have to',
      'What keeps making this happen?',
    ],
    [
      'The driver was lazy',
      'person-as-cause',
      'The driver was lazy',
      'What made that reasonable at the time?',
    ],
  ])('%s', (text, kind, found, suggestion) => {
    const hint = languageHint(text, names);
    expect(hint).toMatchObject({ kind, suggestion });
    expect(hint?.found).toContain(found);
    expect(text).toContain(hint?.found);
  });

  it('never blames in turn', () => {
    for (const text of [
      'They always change their mind',
      'Ben never answers his phone',
      'You never tell us anything',
      'IT refuses to help us',
    ]) {
      expect(languageHint(languageHint(text, names)?.suggestion ?? text, names)).toBeUndefined();
    }
  });
});

describe('names of the room', () => {
  it('knows a department only this company has', () => {
    expect(languageHint('Zentraleinkauf ignored our offer', names)).toBeDefined();
    expect(namesPersonAsCause('Zentraleinkauf', names)).toBe(true);
    expect(namesPersonAsCause('Zentraleinkauf', { people: [], departments: [] })).toBe(false);
  });

  it('tells people from words: Will and will, IT and it', () => {
    expect(languageHint('Will forgot the list', names)).toBeDefined();
    expect(languageHint('it never stops', names)).toBeUndefined();
    expect(languageHint('IT never answers', names)).toBeDefined();
    expect(namesPersonAsCause('the will to change', names)).toBe(false);
  });

  it('folds case and accents', () => {
    expect(namesPersonAsCause('zoe', names)).toBe(true);
    expect(namesPersonAsCause('BEN', names)).toBe(true);
  });

  it('takes "they" for the gaskets after gaskets, and for people after people', () => {
    expect(languageHint('The gaskets are cheap and they never last a month', names)).toBeUndefined();
    expect(languageHint('The drivers are late and they never call', names)).toBeDefined();
  });
});

describe('a person is never a root cause', () => {
  it.each([
    'Ben',
    'Sales',
    'The driver',
    'human error',
    'Ben did not tighten the bolt',
    'Sales bought the cheapest gasket',
    'Ana was on leave',
  ])('%s ends at people', (text) => {
    expect(namesPersonAsCause(text, names)).toBe(true);
  });

  it.each([
    'The operator had no checklist',
    'Ben was not told about the change',
    'There is no stand-in for Ben',
    'Nobody owns the calendar',
    'Ben took the wrong bin because two bins look alike',
    'The sales order form has no date field',
    'A 10 % cut across the board without asking what it would stop',
    '',
  ])('"%s" does not', (text) => {
    expect(namesPersonAsCause(text, names)).toBe(false);
  });

  it('still sees the person behind a second because', () => {
    expect(namesPersonAsCause('The pump stopped because Ben forgot the oil', names)).toBe(true);
  });
});

describe('why, not who', () => {
  it.each([
    ['Who spilled it?', 'there is oil on the floor', 'Why is there oil on the floor?'],
    ['Who spilled it?', 'There is oil on the floor.', 'Why is there oil on the floor?'],
    ['who forgot it', 'The list was late', 'Why was the list late?'],
    ['Who broke it?', 'Machine 2 leaks', 'Why is it that machine 2 leaks?'],
    ['Whose fault is it?', 'IT tickets wait nine days', 'Why is it that IT tickets wait nine days?'],
    ['Who did this?', 'oil on the floor', 'Why is there oil on the floor?'],
    ['Who did this?', 'late deliveries in week 40', 'Why are there late deliveries in week 40?'],
    ['Who left the valve open?', '', 'Why was the valve left open?'],
  ])('%s with "%s"', (text, effect, question) => {
    expect(whoToWhy(text, effect)).toBe(question);
  });

  it.each(['Who books the dock?', 'Ana finds out who books the dock', 'Why is it late?', 'Ben forgot', ''])(
    '"%s" looks for nobody',
    (text) => {
      expect(whoToWhy(text, 'there is oil on the floor')).toBeUndefined();
    },
  );
});

describe('anything typed or pasted', () => {
  const words =
    'constructor __proto__ toString Ben Sales they never always forgot should have not who did the operator error because of "it\'s" , . ? \u202E \u{1F600} \0 İ ’ didn’t'.split(
      ' ',
    );

  it('never throws, quotes only words of the text, and offers a question', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, text, (typed, effect) => {
        const hint = languageHint(typed, names);
        namesPersonAsCause(typed, names);
        whoToWhy(typed, effect);
        if (!hint) return;
        expect(hint.found).not.toBe('');
        expect(typed).toContain(hint.found);
        expect(hint.suggestion).toMatch(/^(?:What|Why) .*\?$/su);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    'a',
    ' ',
    'Ben ',
    'not ',
    "n't ",
    'who ',
    'they never ',
    '😀',
    'we really ',
    "''",
    '-',
    'Sales and Operations and ',
  ])('reads no more than the beginning of a megabyte of "%s"', (piece) => {
    const pasted = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(languageHint(pasted, names)).toEqual(languageHint(pasted.slice(0, 4000), names));
    expect(namesPersonAsCause(pasted, names)).toBe(namesPersonAsCause(pasted.slice(0, 4000), names));
    expect(whoToWhy(pasted, pasted)).toBe(whoToWhy(pasted.slice(0, 4000), ''));
  });
});
