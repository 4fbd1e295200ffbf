import { englishMinutes } from '../../../shared/minutes/english.ts';
import { minutesOf } from '../../../shared/minutes/minutes.ts';
import type { Section } from '../../../shared/minutes/document.ts';
import { check } from '../../../shared/session/check.ts';
import type { NewEvent } from '../../../shared/session/event.ts';
import { sessionStream } from '../../../shared/session/fold.ts';
import { logOf, withEvents } from '../../../shared/session/log.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import { event, idNumber, OPENING, PLANNED, SESSION } from '../../support/meeting-script.ts';

export const STEP = idNumber(15);

type Body = Readonly<Record<string, unknown>>;

/** The small meeting of meeting-script.ts, with one step of this kind, where things are said one after the other. */
export interface StepTalk<Slice> {
  /** Appends what must be accepted. */
  readonly say: (type: string, body: Body) => void;
  /** The code a change would be refused with now. */
  readonly refusal: (type: string, body: Body) => string | undefined;
  readonly slice: () => Slice;
  readonly state: () => SessionState;
  readonly printed: (idStart: string) => Section | undefined;
}

export function talkIn<Slice>(
  kind: { readonly name: string; readonly empty: Slice },
  settings: Body = {},
): StepTalk<Slice> {
  const agenda = [{ id: STEP, kind: kind.name, title: 'This step', minutes: 5, settings }];
  let log = logOf(sessionStream(SESSION), [
    event(1, 'session.planned', { ...PLANNED, agenda }),
    ...OPENING.slice(1, -1),
    event(6, 'session.started', { step: STEP }),
  ]);
  let count = 10;
  const made = (type: string, body: Body): NewEvent => {
    count += 1;
    return event(count, type, type.startsWith(`${kind.name}.`) ? { step: STEP, ...body } : body);
  };
  return {
    say: (type, body) => {
      const next = made(type, body);
      const refusal = check(log, next);
      if (refusal) throw new Error(`${type} was refused: ${refusal.code}`);
      log = withEvents(sessionStream(SESSION), log, [next]);
    },
    refusal: (type, body) => check(log, made(type, body))?.code,
    slice: () => sliceOf(log.state, kind, STEP),
    state: () => log.state,
    printed: (idStart) =>
      minutesOf(log.state, {
        now: Date.parse('2026-11-20T10:42:30.000Z'),
        say: englishMinutes(),
      }).sections.find(({ id }) => id.startsWith(idStart)),
  };
}
