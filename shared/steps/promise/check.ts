import { byId } from '../../session/entities.ts';
import type { Refusal } from '../../session/event.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import type { PromiseEvent } from './events.ts';
import type { PromiseSlice } from './slice.ts';
import { whyNotGreen } from './standing.ts';

export function checkPromise(
  slice: PromiseSlice,
  event: PromiseEvent,
  session: SessionState,
): Refusal | undefined {
  switch (event.type) {
    case 'promise.problem-raised':
      return (
        refuseKnown(slice.problems, event.body.problem) ??
        refuseBlank(event.body.text) ??
        (event.body.item === null ? undefined : refuseUnknown(session.items, event.body.item))
      );
    case 'promise.problem-changed':
      return refuseUnknown(slice.problems, event.body.problem) ?? refuseBlank(event.body.text);
    case 'promise.problem-answered':
    case 'promise.problem-removed':
      return refuseUnknown(slice.problems, event.body.problem);
    case 'promise.line-walked':
      return checkWalked(slice, event.body, session);
    case 'promise.line-cleared':
      return refuseUnknown(slice.lines, event.body.walked);
    case 'promise.signed-off':
      return refuseKnown(slice.signatures, event.body.signature) ?? checkSigner(event.body, session);
    case 'promise.sign-off-withdrawn':
      return refuseUnknown(slice.signatures, event.body.signature);
    case 'promise.resulted':
      return checkResult(slice, event.body, session);
    case 'promise.result-withdrawn':
      return slice.end === null ? { code: 'nothing-to-undo' } : undefined;
  }
}

type BodyOf<Type extends PromiseEvent['type']> = (PromiseEvent & { readonly type: Type })['body'];

/** A line has one place in a huddle; it is answered in words, or its question has an owner. */
function checkWalked(
  slice: PromiseSlice,
  { walked, line, department, text, answer, question }: BodyOf<'promise.line-walked'>,
  session: SessionState,
): Refusal | undefined {
  const same = line !== null && slice.lines.some((other) => other.line === line && other.id !== walked);
  if (same) return { code: 'item-exists' };
  if (department !== null && !byId(session.people.departments, department))
    return { code: 'no-such-department' };
  if (question === null) return refuseBlank(text) ?? refuseBlank(answer);
  const gap = byId(session.items, question);
  if (gap?.kind !== 'question') return { code: 'no-such-item' };
  return gap.owner === null ? { code: 'owner-missing' } : refuseBlank(text);
}

/** A side signs, not only a person: whoever signs speaks for a department. */
function checkSigner(
  { participant }: BodyOf<'promise.signed-off'>,
  session: SessionState,
): Refusal | undefined {
  const person = byId(session.people.participants, participant);
  if (!person) return { code: 'no-such-person' };
  return person.department === null ? { code: 'no-such-department' } : undefined;
}

function checkResult(
  slice: PromiseSlice,
  { result, sentence, until }: BodyOf<'promise.resulted'>,
  session: SessionState,
): Refusal | undefined {
  const blank = refuseBlank(sentence);
  if (blank) return blank;
  if (result === 'green') return whyNotGreen(slice, session);
  return result === 'red' && until === null ? { code: 'date-missing' } : undefined;
}
