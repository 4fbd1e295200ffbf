import { describe, expect, it } from 'vitest';
import {
  behind,
  endsAt,
  leftIn,
  remaining,
  spentIn,
  spentTotal,
  squeezed,
} from '../../../shared/session/clock.ts';
import { talkedFor } from '../../../shared/session/people.ts';
import { event, logWith, SALES, STEPS } from '../../support/meeting-script.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 20, 9, 0, 6);
/** The session starts in its frame step (5 min) at START; 10 + 8 + 7 minutes follow. */
function minute(number: number): number {
  return START + number * MINUTE;
}
function at(minutes: number): string {
  return new Date(minute(minutes)).toISOString();
}

describe('the clock of a meeting', () => {
  it('counts the running step and keeps what other steps took', () => {
    const log = logWith(event(10, 'session.step-entered', { step: STEPS.whys }, at(4)));
    const { meeting } = log.state;
    expect(spentIn(meeting, STEPS.frame, minute(9))).toBe(4 * MINUTE);
    expect(spentIn(meeting, STEPS.whys, minute(9))).toBe(5 * MINUTE);
    expect(leftIn(meeting, STEPS.whys, minute(9))).toBe(5 * MINUTE);
    expect(spentTotal(meeting, minute(9))).toBe(9 * MINUTE);
  });

  it('goes on below zero when a step is over, and says how far behind the meeting is', () => {
    const { meeting } = logWith().state;
    expect(leftIn(meeting, STEPS.frame, minute(8))).toBe(-3 * MINUTE);
    expect(behind(meeting, minute(8))).toBe(3 * MINUTE);
    expect(endsAt(meeting, minute(8))).toBe(minute(33));
  });

  it('is ahead when a step took less', () => {
    const { meeting } = logWith(event(10, 'session.step-entered', { step: STEPS.whys }, at(2))).state;
    expect(behind(meeting, minute(2))).toBe(-3 * MINUTE);
  });

  it('adds time to a step that is entered again', () => {
    const { meeting } = logWith(
      event(10, 'session.step-entered', { step: STEPS.whys }, at(4)),
      event(11, 'session.step-entered', { step: STEPS.frame }, at(6)),
    ).state;
    expect(spentIn(meeting, STEPS.frame, minute(7))).toBe(5 * MINUTE);
  });

  it('stands still while paused and after the close', () => {
    const paused = logWith(event(10, 'session.paused', {}, at(3)));
    expect(spentIn(paused.state.meeting, STEPS.frame, minute(60))).toBe(3 * MINUTE);
    const closed = logWith(event(10, 'session.closed', {}, at(3)));
    expect(spentTotal(closed.state.meeting, minute(60))).toBe(3 * MINUTE);
  });

  it('takes ten minutes with the lid closed for a pause, not for talk', () => {
    const floor = event(10, 'people.floor-given', { step: STEPS.frame, department: SALES }, at(1));
    const gap = event(11, 'session.gap-excluded', { from: at(2), to: at(12) }, at(12));
    const { meeting, people } = logWith(floor, gap).state;
    expect(spentIn(meeting, STEPS.frame, minute(13))).toBe(3 * MINUTE);
    expect(talkedFor(people, SALES, minute(13))).toBe(1 * MINUTE);
  });

  it('ignores a gap that lies before the step began or ends before it starts', () => {
    const { meeting } = logWith(
      event(10, 'session.step-entered', { step: STEPS.whys }, at(5)),
      event(11, 'session.gap-excluded', { from: at(6), to: at(4) }, at(6)),
    ).state;
    expect(spentIn(meeting, STEPS.whys, minute(7))).toBe(2 * MINUTE);
  });

  it('never counts backwards when the machine’s clock jumps back', () => {
    const { meeting } = logWith(event(10, 'session.step-entered', { step: STEPS.whys }, at(-30))).state;
    expect(spentIn(meeting, STEPS.frame, minute(0))).toBe(0);
    expect(spentIn(meeting, STEPS.whys, minute(-31))).toBe(0);
  });

  it('squeezes what is left so that the meeting ends as planned', () => {
    const late = logWith(event(10, 'session.step-entered', { step: STEPS.whys }, at(12)));
    expect(behind(late.state.meeting, minute(12))).toBe(7 * MINUTE);
    const minutes = squeezed(late.state.meeting, minute(12));
    const after = logWith(
      event(10, 'session.step-entered', { step: STEPS.whys }, at(12)),
      event(11, 'session.squeezed', { minutes }, at(12)),
    ).state.meeting;
    expect(Math.abs(behind(after, minute(12)))).toBeLessThanOrEqual(2 * MINUTE);
    expect(remaining(after, minute(12))).toBeLessThan(25 * MINUTE);
    expect(minutes.every((box) => box.minutes >= 1)).toBe(true);
  });

  it('has nothing to squeeze before the start', () => {
    const { meeting } = logWith().state;
    expect(squeezed({ ...meeting, current: null }, minute(0))).toEqual([]);
  });
});
