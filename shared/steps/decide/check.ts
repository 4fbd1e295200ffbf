import type { Refusal } from '../../session/event.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import { askedDepartments } from './asked.ts';
import type { DecideEvent } from './events.ts';
import type { DecideSlice } from './slice.ts';
import { unmet } from './standing.ts';

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
    case 'decide.objection-integrated':
      return refuseUnknown(slice.objections, event.body.objection) ?? refuseBlank(event.body.text);
    case 'decide.fist-arranged':
      return undefined;
    case 'decide.fist-shown':
      return (
        refuseUnknown(slice.options, event.body.option) ??
        refuseUnknown(session.people.participants, event.body.participant, 'no-such-person')
      );
    case 'decide.hands-counted':
      return refuseUnknown(slice.options, event.body.option) ?? refuseHands(event.body.hands, session);
    case 'decide.votes-counted': {
      const { option, against, abstained } = event.body;
      const hands = [event.body.for, against, abstained];
      return refuseUnknown(slice.options, option) ?? refuseHands(hands, session);
    }
    case 'decide.remark-added':
      return refuseKnown(slice.remarks, event.body.remark) ?? checkRemark(slice, event.body, session);
    case 'decide.remark-changed':
      return refuseUnknown(slice.remarks, event.body.remark) ?? refuseBlank(event.body.text);
    case 'decide.remark-removed':
      return refuseUnknown(slice.remarks, event.body.remark);
    case 'decide.decided':
      return checkOutcome(slice, event.body, session);
  }
}

type Body<Type extends DecideEvent['type']> = (DecideEvent & { readonly type: Type })['body'];

function checkRemark(
  slice: DecideSlice,
  { option, participant, department, text }: Body<'decide.remark-added'>,
  session: SessionState,
): Refusal | undefined {
  const { participants, departments } = session.people;
  return (
    (option === null ? undefined : refuseUnknown(slice.options, option)) ??
    (participant === null ? undefined : refuseUnknown(participants, participant, 'no-such-person')) ??
    (department === null ? undefined : refuseUnknown(departments, department, 'no-such-department')) ??
    refuseBlank(text)
  );
}

/** Nobody has two hands up; a room whose people are not listed may have any number. */
function refuseHands(hands: readonly number[], session: SessionState): Refusal | undefined {
  const given = hands.reduce((sum, count) => sum + count, 0);
  const possible = session.people.participants.filter((person) => person.present).length;
  return possible > 0 && given > possible
    ? { code: 'hands-too-many', detail: { given, possible } }
    : undefined;
}

/** The room may always decide something else than the options; an option has to meet the rule. */
function checkOutcome(
  slice: DecideSlice,
  { decision, option }: Body<'decide.decided'>,
  session: SessionState,
): Refusal | undefined {
  if (slice.rule === null) return { code: 'rule-missing' };
  const asked = askedDepartments(session.people).map(({ id }) => id);
  const known = option === null ? undefined : refuseUnknown(slice.options, option);
  return (
    refuseKnown(slice.outcomes, decision) ??
    known ??
    (option === null ? undefined : unmet(slice, option, asked))
  );
}
