import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionStream } from '../../../shared/session/fold.ts';
import { departmentLight, personLight, roleLight, rolesInPlay } from '../../../shared/session/lights.ts';
import { logOf } from '../../../shared/session/log.ts';
import {
  lightSchema,
  rolePairSchema,
  roleSchema,
  type AgendaStep,
  type Role,
} from '../../../shared/session/meeting-events.ts';
import { missingRoles, nextUp } from '../../../shared/session/next-up.ts';
import {
  ANA,
  BEN,
  event,
  idNumber,
  OPENING,
  OPERATIONS,
  PLANNED,
  SALES,
  SESSION,
} from '../../support/meeting-script.ts';

const [IDEAS, PICKS, CARD, END] = [idNumber(51), idNumber(52), idNumber(53), idNumber(54)];
type Lights = AgendaStep['lights'];

const stepWith = (id: string, kind: string, title: string, lights: Lights) => ({
  id,
  kind,
  title,
  minutes: 5,
  ...(lights ? { lights } : {}),
});

/** Ana shakes, Ben moves. Ideas, then picking, then a card without the Shakers, then an end that tells nobody apart. */
function session(...more: readonly (readonly [string, object])[]) {
  const agenda = [
    stepWith(IDEAS, 'ideate', 'Ideas', {
      shaker: 'up',
      mover: 'listening',
      prover: 'excused',
      maker: 'excused',
    }),
    stepWith(PICKS, 'shortlist', 'Shortlist', { shaker: 'listening', mover: 'up', prover: 'excused' }),
    stepWith(CARD, 'plan', 'Card', { shaker: 'excused', mover: 'up', prover: 'up', maker: 'excused' }),
    stepWith(END, 'thanks', 'Thanks', undefined),
  ];
  const said: readonly (readonly [string, object])[] = [
    ['people.changed', { participant: ANA, role: 'shaker' }],
    ['people.changed', { participant: BEN, role: 'mover' }],
    ['session.started', { step: IDEAS }],
    ...more,
  ];
  return logOf(sessionStream(SESSION), [
    event(1, 'session.planned', { ...PLANNED, agenda }),
    ...OPENING.slice(1, -1),
    ...said.map(([type, body], index) => event(10 + index, type, { ...body })),
  ]).state;
}

const map = (names: readonly string[]) =>
  fc.dictionary(fc.constantFrom(...names), fc.constantFrom(...lightSchema.options));

type State = ReturnType<typeof session>;
const at = (state: State, id: string): AgendaStep => {
  const step = state.meeting.agenda.find((other) => other.id === id);
  if (step === undefined) throw new Error('no such step');
  return step;
};
const light = (state: State, step: string, role: Role) => roleLight(state, at(state, step), role);

describe('the light of a role', () => {
  test('is what the agenda says, and up where it says nothing', () => {
    const state = session();
    expect(light(state, IDEAS, 'shaker')).toBe('up');
    expect(light(state, IDEAS, 'maker')).toBe('excused');
    expect(light(state, PICKS, 'maker')).toBe('up');
    expect(light(state, END, 'prover')).toBe('up');
  });

  test('Mover and Prover listen to each other even where the agenda excuses one', () => {
    expect(light(session(), IDEAS, 'prover')).toBe('listening');
    const apart = session(['session.step-changed', { step: IDEAS, pairs: { 'mover-prover': 'excused' } }]);
    expect(light(apart, IDEAS, 'prover')).toBe('excused');
  });

  test('a pair raises nobody further than to listening, and nobody for one who is excused', () => {
    const pairs = { 'shaker-mover': 'up', 'shaker-maker': 'up', 'prover-maker': 'up' };
    const state = session(['session.step-changed', { step: IDEAS, pairs }]);
    expect(light(state, IDEAS, 'mover')).toBe('listening');
    expect(light(state, IDEAS, 'maker')).toBe('listening');
    const card = session(['session.step-changed', { step: CARD, pairs: { 'shaker-maker': 'up' } }]);
    expect(light(card, CARD, 'maker')).toBe('excused');
  });

  test('set by hand it wins, until it is given back', () => {
    const set = ['session.light-set', { step: IDEAS, role: 'prover', light: 'excused' }] as const;
    expect(light(session(set), IDEAS, 'prover')).toBe('excused');
    const back = session(set, ['session.light-set', { step: IDEAS, role: 'prover', light: null }]);
    expect(light(back, IDEAS, 'prover')).toBe('listening');
  });

  test('called back it is up in that step only, until it is let go', () => {
    const call = (called: boolean) =>
      ['session.role-called', { step: CARD, role: 'shaker', called }] as const;
    expect(light(session(call(true)), CARD, 'shaker')).toBe('up');
    expect(light(session(call(true)), PICKS, 'shaker')).toBe('listening');
    expect(light(session(call(true), call(false)), CARD, 'shaker')).toBe('excused');
  });

  test('a person has that of the role, a department the brightest of its people or its own', () => {
    const state = session();
    const [ana] = state.people.participants;
    expect(ana && personLight(state, at(state, CARD), ana)).toBe('excused');
    expect(departmentLight(state, at(state, CARD), SALES)).toBe('excused');
    expect(departmentLight(state, at(state, CARD), OPERATIONS)).toBe('up');
    const byHand = session(['people.light-set', { step: CARD, department: SALES, light: 'listening' }]);
    expect(departmentLight(byHand, at(byHand, CARD), SALES)).toBe('listening');
    const both = session(['people.changed', { participant: BEN, department: SALES }]);
    expect(departmentLight(both, at(both, CARD), SALES)).toBe('up');
  });

  test('is never lower than the agenda says, whatever the pairs are, and up only by the agenda', () => {
    fc.assert(
      fc.property(map(roleSchema.options), map(rolePairSchema.options), (lights, pairs) => {
        const state = session(['session.step-changed', { step: CARD, lights, pairs }]);
        const wrong = roleSchema.options.filter((role) => {
          const own = lights[role] ?? 'up';
          const shown = light(state, CARD, role);
          return own === 'excused' ? shown === 'up' : shown !== own;
        });
        expect(wrong).toEqual([]);
      }),
    );
  });
});

describe('the next handover', () => {
  test('names who is up next, who comes in and who may leave', () => {
    expect(nextUp(session())).toMatchObject({ step: { id: PICKS }, up: ['mover'], joining: [], leaving: [] });
    const picking = nextUp(session(['session.step-entered', { step: PICKS }]));
    // Thanks tells nobody apart, so it does not keep the Shakers.
    expect(picking).toMatchObject({ step: { id: CARD }, up: ['mover'], leaving: ['shaker'] });
    const card = nextUp(session(['session.step-entered', { step: CARD }]));
    expect(card).toMatchObject({ step: { id: END }, everybody: true, joining: ['shaker'] });
    expect(nextUp(session(['session.step-entered', { step: END }]))).toBeUndefined();
  });

  test('knows when nobody who is here is up next', () => {
    const only = session([
      'session.step-changed',
      { step: PICKS, lights: { mover: 'excused', shaker: 'listening' } },
    ]);
    expect(nextUp(only)).toMatchObject({ step: { id: PICKS }, up: [], everybody: false });
  });

  test('does not count steps that are left out', () => {
    const state = session(['session.step-skipped', { step: PICKS, skipped: true }]);
    expect(nextUp(state)).toMatchObject({ step: { id: CARD }, leaving: ['shaker'] });
  });

  test('a role that is wanted later does not leave', () => {
    const state = session(
      ['session.step-changed', { step: END, lights: { shaker: 'up', mover: 'listening' } }],
      ['session.step-entered', { step: PICKS }],
    );
    expect(nextUp(state)?.leaving).toEqual([]);
  });
});

describe('missing roles', () => {
  test('are those a step from now on wants up and nobody here has', () => {
    expect(missingRoles(session())).toMatchObject([{ role: 'prover', wanted: { id: CARD } }]);
    const skipped = session(['session.step-skipped', { step: CARD, skipped: true }]);
    expect(missingRoles(skipped)).toEqual([]);
    const left = session(['people.changed', { participant: BEN, present: false }]);
    expect(missingRoles(left).map(({ role }) => role)).toEqual(['mover', 'prover']);
    expect(missingRoles(session(['session.step-entered', { step: END }]))).toEqual([]);
  });

  test('there are roles only once somebody who is here has chosen one', () => {
    expect(rolesInPlay(session())).toBe(true);
    const none = session(
      ['people.changed', { participant: ANA, present: false }],
      ['people.changed', { participant: BEN, role: null }],
    );
    expect(rolesInPlay(none)).toBe(false);
  });
});
