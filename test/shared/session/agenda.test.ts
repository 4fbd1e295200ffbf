import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../shared/session/check.ts';
import { behind, plannedTotal, remaining, stepsTaken } from '../../../shared/session/clock.ts';
import { isErrorCode } from '../../../shared/contract/errors.ts';
import type { NewEvent } from '../../../shared/session/event.ts';
import type { Meeting } from '../../../shared/session/meeting.ts';
import { event, idNumber, logWith, STEPS } from '../../support/meeting-script.ts';

const VOTE = idNumber(50);
const vote = { id: VOTE, kind: 'decide', title: 'Vote', minutes: 4 };
const INTO = idNumber(60);
const MINUTE = 60_000;

function titles({ agenda }: Meeting): readonly string[] {
  return agenda.map((step) => step.title);
}

/** Numbered from 10 on, behind the opening. */
function meetingAfter(...events: readonly (readonly [string, NewEvent['body']])[]): Meeting {
  return logWith(...events.map(([type, body], index) => event(10 + index, type, body))).state.meeting;
}

describe('an agenda that changes in the room', () => {
  it('takes a step behind another, first, and moves one', () => {
    const added = ['session.step-added', { step: vote, after: STEPS.whys }] as const;
    expect(titles(meetingAfter(added))).toEqual(['Frame', 'Each side', 'Vote', 'Decide', 'Plan']);
    expect(titles(meetingAfter(['session.step-added', { step: vote, after: null }]))[0]).toBe('Vote');
    const moved = ['session.step-moved', { step: STEPS.plan, after: null }] as const;
    expect(titles(meetingAfter(added, moved))).toEqual(['Plan', 'Frame', 'Each side', 'Vote', 'Decide']);
  });

  it('leaves a step out of what remains, and going there takes it in again', () => {
    const before = meetingAfter();
    const now = Date.parse(before.since ?? '');
    const without = meetingAfter(['session.step-skipped', { step: STEPS.decide, skipped: true }]);
    expect(remaining(before, now) - remaining(without, now)).toBe(8 * MINUTE);
    expect(behind(without, now)).toBe(-8 * MINUTE);
    expect(stepsTaken(without).map((step) => step.id)).not.toContain(STEPS.decide);
    const gone = meetingAfter(
      ['session.step-skipped', { step: STEPS.decide, skipped: true }],
      ['session.step-entered', { step: STEPS.decide }],
    );
    expect(gone.skipped).toEqual({});
  });

  it('says where a step went that got a session of its own', () => {
    const split = meetingAfter(['session.step-split-off', { step: STEPS.plan, into: INTO }]);
    expect(split.skipped).toEqual({ [STEPS.plan]: { because: '', into: INTO } });
  });

  it('counts an added step as time that was not planned', () => {
    const before = meetingAfter();
    const now = Date.parse(before.since ?? '');
    const longer = meetingAfter(['session.step-added', { step: vote, after: STEPS.plan }]);
    expect(plannedTotal(longer)).toBe(plannedTotal(before));
    expect(behind(longer, now)).toBe(4 * MINUTE);
  });

  it('gives a step other words and lights, and calls a role back and lets it go', () => {
    const changed = meetingAfter(
      ['session.step-changed', { step: STEPS.plan, title: 'Who does what', lights: { maker: 'up' } }],
      ['session.role-called', { step: STEPS.plan, role: 'shaker', called: true }],
    );
    expect(changed.agenda.at(-1)).toMatchObject({
      title: 'Who does what',
      minutes: 7,
      lights: { maker: 'up' },
    });
    expect(changed.called[STEPS.plan]).toEqual(['shaker']);
    const left = meetingAfter(
      ['session.role-called', { step: STEPS.plan, role: 'shaker', called: true }],
      ['session.role-called', { step: STEPS.plan, role: 'shaker', called: false }],
    );
    expect(left.called[STEPS.plan]).toEqual([]);
  });

  it.each([
    [
      'a step that is there',
      'session.step-added',
      { step: { ...vote, id: STEPS.plan }, after: null },
      'step-exists',
    ],
    [
      'a kind nobody knows',
      'session.step-added',
      { step: { ...vote, kind: 'magic' }, after: null },
      'no-such-step',
    ],
    ['behind nothing', 'session.step-added', { step: vote, after: INTO }, 'no-such-step'],
    ['moving what is not there', 'session.step-moved', { step: VOTE, after: null }, 'no-such-step'],
    [
      'leaving out where the room is',
      'session.step-skipped',
      { step: STEPS.frame, skipped: true },
      'step-is-current',
    ],
    [
      'splitting off where the room is',
      'session.step-split-off',
      { step: STEPS.frame, into: INTO },
      'step-is-current',
    ],
  ])('refuses %s', (_name, type, body, code) => {
    expect(isErrorCode(code)).toBe(true);
    expect(check(logWith(), event(30, type, body))).toMatchObject({ code });
  });

  it('keeps every step once, whatever is moved where', () => {
    const ids = Object.values(STEPS);
    const move = fc.record({
      step: fc.constantFrom(...ids, VOTE),
      after: fc.constantFrom(...ids, VOTE, null),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const { agenda } = meetingAfter(...moves.map((body) => ['session.step-moved', body] as const));
        expect(agenda.map((step) => step.id).toSorted()).toEqual(ids.toSorted());
      }),
    );
  });
});
