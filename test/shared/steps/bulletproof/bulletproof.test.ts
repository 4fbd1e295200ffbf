import { expect, test } from 'vitest';
import { bulletproof } from '../../../../shared/steps/bulletproof/bulletproof.ts';
import { openTrial, survivors } from '../../../../shared/steps/bulletproof/trials.ts';
import { roleLight } from '../../../../shared/session/lights.ts';
import type { Role } from '../../../../shared/session/meeting-events.ts';
import { ANA, BEN, idNumber } from '../../../support/meeting-script.ts';
import { textOf } from '../../minutes/printed.ts';
import { STEP, talkIn } from '../a-step.ts';

const [TRIAL, HOLE, FIX] = [idNumber(300), idNumber(310), idNumber(320)];

/** Ana moves, Ben proves; one idea is before them. */
function inTrial() {
  const talk = talkIn(bulletproof);
  talk.say('people.changed', { participant: ANA, role: 'mover' });
  talk.say('people.changed', { participant: BEN, role: 'prover' });
  talk.say('bulletproof.trial-begun', { trial: TRIAL, pick: null, text: 'Load on Friday' });
  const find = (hole: string, text: string) =>
    talk.say('bulletproof.hole-found', { hole, trial: TRIAL, text, by: BEN });
  const close = (hole: string, closing: string, text: string) =>
    talk.say('bulletproof.hole-closed', { hole, closing, text });
  return { ...talk, find, close };
}

test('one idea at a time', () => {
  const { refusal, say } = inTrial();
  const other = { trial: idNumber(301), pick: null, text: 'A code' };
  expect(refusal('bulletproof.trial-begun', other)).toBe('one-idea-at-a-time');
  say('bulletproof.dropped', { trial: TRIAL, by: ANA, because: 'nobody wants it' });
  expect(refusal('bulletproof.trial-begun', other)).toBeUndefined();
});

test('it ends only with a Prover’s word, with no hole open and not while holes are being closed', () => {
  const { refusal, say, find, close, slice } = inTrial();
  const passed = { trial: TRIAL, by: BEN };
  expect(refusal('bulletproof.passed', { trial: TRIAL, by: ANA })).toBe('not-a-prover');
  find(HOLE, 'Nobody guards it');
  expect(refusal('bulletproof.passed', passed)).toBe('holes-open');
  say('bulletproof.fixing-begun', { trial: TRIAL });
  expect(refusal('bulletproof.passed', passed)).toBe('holes-open');
  close(HOLE, 'fixed', 'Inside the fence');
  expect(refusal('bulletproof.passed', passed)).toBe('ask-provers-first');
  say('bulletproof.asked-again', { trial: TRIAL });
  expect(openTrial(slice())).toMatchObject({ round: 2, phase: 'holes' });
  say('bulletproof.passed', passed);
  expect(openTrial(slice())).toBeUndefined();
  expect(refusal('bulletproof.passed', passed)).toBe('idea-ended');
  expect(refusal('bulletproof.hole-found', { hole: FIX, trial: TRIAL, text: 'late' })).toBe('idea-ended');
});

test('or with the Mover’s, who says why', () => {
  const { refusal } = inTrial();
  const dropped = { trial: TRIAL, by: ANA, because: 'the guard costs too much' };
  expect(refusal('bulletproof.dropped', { ...dropped, by: BEN })).toBe('not-a-mover');
  expect(refusal('bulletproof.dropped', { ...dropped, because: ' ' })).toBe('reason-missing');
  expect(refusal('bulletproof.dropped', dropped)).toBeUndefined();
});

test('holes first: nothing is closed while they are listed, and living with one takes a reason', () => {
  const { refusal, say, find, slice } = inTrial();
  find(HOLE, 'Nobody guards it');
  const closed = { hole: HOLE, closing: 'fixed', text: 'a fence' };
  expect(refusal('bulletproof.hole-closed', closed)).toBe('holes-first');
  expect(refusal('bulletproof.asked-again', { trial: TRIAL })).toBe('holes-first');
  say('bulletproof.fixing-begun', { trial: TRIAL });
  expect(refusal('bulletproof.fixing-begun', { trial: TRIAL })).toBe('ask-provers-first');
  expect(refusal('bulletproof.hole-closed', { ...closed, text: '' })).toBe('text-missing');
  expect(refusal('bulletproof.hole-closed', { ...closed, closing: 'lived-with', text: '' })).toBe(
    'reason-missing',
  );
  say('bulletproof.hole-closed', closed);
  say('bulletproof.hole-closed', { hole: HOLE, closing: null, text: 'ignored' });
  expect(slice().holes).toMatchObject([{ closing: null, fix: '' }]);
});

test('a reopened idea begins another round, and only while no other idea is open', () => {
  const { refusal, say, slice } = inTrial();
  expect(refusal('bulletproof.reopened', { trial: TRIAL })).toBe('no-such-item');
  say('bulletproof.passed', { trial: TRIAL, by: BEN });
  say('bulletproof.trial-begun', { trial: idNumber(301), pick: null, text: 'A code' });
  expect(refusal('bulletproof.reopened', { trial: TRIAL })).toBe('one-idea-at-a-time');
  say('bulletproof.trial-removed', { trial: idNumber(301) });
  say('bulletproof.reopened', { trial: TRIAL });
  expect(openTrial(slice())).toMatchObject({ id: TRIAL, round: 2, phase: 'holes', ending: null });
});

test('an idea that was not meant goes with its holes and fixes', () => {
  const { say, find, slice } = inTrial();
  find(HOLE, 'Nobody guards it');
  say('bulletproof.fix-kept', { fix: FIX, trial: TRIAL, text: 'we could fence it' });
  say('bulletproof.trial-removed', { trial: TRIAL });
  expect(slice()).toEqual({ trials: [], holes: [], fixes: [] });
});

test('the lights follow the moment: Provers up while holes are listed, Shakers and Movers while they are closed', () => {
  const { say, state } = inTrial();
  const lights = () => {
    const [step] = state().meeting.agenda;
    if (step === undefined) throw new Error('no step');
    const of = (role: Role) => roleLight(state(), step, role);
    return [of('shaker'), of('mover'), of('prover'), of('maker')].join(' ');
  };
  expect(lights()).toBe('listening listening up excused');
  say('bulletproof.fixing-begun', { trial: TRIAL });
  expect(lights()).toBe('up up listening excused');
  say('session.light-set', { step: STEP, role: 'maker', light: 'up' });
  expect(lights()).toBe('up up listening up');
  say('bulletproof.asked-again', { trial: TRIAL });
  expect(lights()).toBe('listening listening up up');
});

test('rounds, holes and how it ended are printed, and what came through goes on', () => {
  const { say, find, close, printed, state } = inTrial();
  find(HOLE, 'Nobody guards it');
  find(idNumber(311), 'Saturday’s changes');
  say('bulletproof.fixing-begun', { trial: TRIAL });
  close(HOLE, 'fixed', 'Inside the fence');
  close(idNumber(311), 'lived-with', 'there are two a month');
  say('bulletproof.asked-again', { trial: TRIAL });
  find(idNumber(312), 'Chilled goods');
  const lines = [
    'Load on Friday Not through yet, after 2 rounds.',
    '1 | Nobody guards it | Inside the fence',
    '1 | Saturday’s changes | We live with it because there are two a month',
    '2 | Chilled goods | still open',
  ];
  expect(textOf(printed('bulletproof-'))).toBe(lines.join('\n'));
  say('bulletproof.fixing-begun', { trial: TRIAL });
  close(idNumber(312), 'fixed', 'Chilled goods on Monday');
  say('bulletproof.asked-again', { trial: TRIAL });
  expect(survivors(state())).toEqual([]);
  say('bulletproof.passed', { trial: TRIAL, by: BEN });
  expect(textOf(printed('bulletproof-'))).toContain(
    'Load on Friday Ben Okafor: nothing left that would stop it, after 3 rounds.',
  );
  expect(survivors(state()).map(({ trial, holes }) => [trial.text, holes.length])).toEqual([
    ['Load on Friday', 3],
  ]);
});
