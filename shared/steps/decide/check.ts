import type { Refusal } from '../../session/event.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import type { DecideEvent } from './events.ts';
import type { DecideSlice } from './slice.ts';

export function checkDecide(
  slice: DecideSlice,
  event: DecideEvent,
  session: SessionState,
): Refusal | undefined {
  switch (event.type) {
    case 'decide.question-set':
      return undefined;
    case 'decide.rule-stated':
      return event.body.leader === null
        ? undefined
        : refuseUnknown(session.people.participants, event.body.leader, 'no-such-person');
    case 'decide.option-added':
      return refuseKnown(slice.options, event.body.option) ?? refuseBlank(event.body.text);
    case 'decide.option-changed':
      return refuseUnknown(slice.options, event.body.option) ?? refuseBlank(event.body.text);
    case 'decide.option-removed':
      return refuseUnknown(slice.options, event.body.option);
    case 'decide.position-taken':
      return (
        refuseUnknown(slice.options, event.body.option) ??
        refuseUnknown(session.people.departments, event.body.department, 'no-such-department')
      );
    case 'decide.objection-raised':
      return (
        refuseKnown(slice.objections, event.body.objection) ??
        refuseUnknown(slice.options, event.body.option) ??
        refuseBlank(event.body.text)
      );
    case 'decide.objection-changed':
      return refuseUnknown(slice.objections, event.body.objection) ?? refuseBlank(event.body.text);
    case 'decide.objection-met':
    case 'decide.objection-removed':
      return refuseUnknown(slice.objections, event.body.objection);
    case 'decide.decided':
      return slice.rule === null
        ? { code: 'rule-missing' }
        : refuseKnown(slice.outcomes, event.body.decision);
  }
}
