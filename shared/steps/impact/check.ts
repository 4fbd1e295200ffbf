import type { Refusal } from '../../session/event.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import type { ImpactEvent } from './events.ts';
import type { ImpactSlice } from './slice.ts';

export function checkImpact(
  slice: ImpactSlice,
  event: ImpactEvent,
  session: SessionState,
): Refusal | undefined {
  const { departments } = session.people;
  switch (event.type) {
    case 'impact.change-stated':
      return undefined;
    case 'impact.told': {
      const { impact, department, severity, effect } = event.body;
      return (
        refuseKnown(slice.impacts, impact) ??
        refuseUnknown(departments, department, 'no-such-department') ??
        refuseTold(slice, department) ??
        (severity === 'none' ? undefined : refuseBlank(effect))
      );
    }
    case 'impact.changed': {
      const { impact, severity, effect } = event.body;
      const now = slice.impacts.find(({ id }) => id === impact);
      if (now === undefined) return { code: 'no-such-item' };
      return (severity ?? now.severity) === 'none' ? undefined : refuseBlank(effect ?? now.effect);
    }
    case 'impact.taken-back':
      return refuseUnknown(slice.impacts, event.body.impact);
    case 'impact.question-asked':
      return (
        refuseKnown(slice.impacts, event.body.impact) ??
        refuseUnknown(departments, event.body.department, 'no-such-department') ??
        refuseTold(slice, event.body.department) ??
        refuseQuestion(session, event.body.question)
      );
  }
}

/** What a department has said is changed, not said twice. */
function refuseTold({ impacts }: ImpactSlice, department: string): Refusal | undefined {
  const told = impacts.some((impact) => impact.department === department && impact.severity !== null);
  return told ? { code: 'item-exists' } : undefined;
}

/** A question in place of an answer has somebody who finds out (rule 7). */
function refuseQuestion({ items }: SessionState, question: string): Refusal | undefined {
  const item = items.find(({ id }) => id === question);
  if (item === undefined) return { code: 'no-such-item' };
  if (item.kind !== 'question') return { code: 'other-kind-of-item' };
  return item.owner === null ? { code: 'owner-missing' } : undefined;
}
