import { byId } from '../../session/entities.ts';
import type { Id, Refusal } from '../../session/event.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import { ideaOf, openQuestions } from './card.ts';
import type { HandoverEvent } from './events.ts';
import type { HandoverSlice } from './slice.ts';

/** An accepted card stands as it is, until the acceptance is taken back with a reason. */
export function checkHandover(
  slice: HandoverSlice,
  event: HandoverEvent,
  session: SessionState,
): Refusal | undefined {
  if (event.type === 'handover.reopened') {
    if (slice.accepted === null) return { code: 'card-not-accepted' };
    return event.body.because.trim() === '' ? { code: 'reason-missing' } : undefined;
  }
  if (slice.accepted !== null) return { code: 'card-accepted' };
  switch (event.type) {
    case 'handover.answered':
      return undefined;
    case 'handover.read-out':
      return ideaOf(slice) === '' ? { code: 'card-empty' } : undefined;
    case 'handover.line-added':
      return refuseKnown(slice.lines, event.body.line) ?? refuseBlank(event.body.text);
    case 'handover.line-changed':
      return refuseUnknown(slice.lines, event.body.line) ?? refuseBlank(event.body.text ?? '-');
    case 'handover.line-removed':
      return refuseUnknown(slice.lines, event.body.line);
    case 'handover.point-set':
      return event.body.participant === null ? undefined : refuseNoProver(session, event.body.participant);
    case 'handover.asked':
      return (
        refuseKnown(slice.questions, event.body.question) ??
        refuseBlank(event.body.text) ??
        (event.body.by === null
          ? undefined
          : refuseUnknown(session.people.participants, event.body.by, 'no-such-person'))
      );
    case 'handover.question-changed':
      return refuseUnknown(slice.questions, event.body.question) ?? refuseBlank(event.body.text);
    case 'handover.question-answered':
    case 'handover.question-removed':
      return refuseUnknown(slice.questions, event.body.question);
    case 'handover.accepted':
      return checkAcceptance(slice, event.body.by, session);
  }
}

/** Nobody can take a card with nothing on it, with an open question, or without saying who goes on with it. */
function checkAcceptance(slice: HandoverSlice, by: Id, session: SessionState): Refusal | undefined {
  if (ideaOf(slice) === '') return { code: 'card-empty' };
  if (openQuestions(slice).length > 0) return { code: 'card-questioned' };
  if (slice.point === null) return { code: 'point-person-missing' };
  return refuseNoProver(session, by);
}

function refuseNoProver({ people }: SessionState, id: Id): Refusal | undefined {
  const person = byId(people.participants, id);
  if (!person) return { code: 'no-such-person' };
  return person.role === 'prover' ? undefined : { code: 'point-person-proves' };
}
