import type { Id } from '../../session/event.ts';
import { added, changed, removed, type Entity } from '../../session/entities.ts';
import type { SessionState } from '../../session/state.ts';
import type { ChangeField, ImpactEvent, Severity } from './events.ts';

/** What the change does to one department; or the question that was asked because nobody of it was here. */
export interface Impact extends Entity {
  readonly department: Id;
  /** Null while a question stands in its place. */
  readonly severity: Severity | null;
  readonly effect: string;
  readonly yesIf: string;
  /** The question item. */
  readonly question: Id | null;
  /** Whether somebody of the department was in the room when it was told. */
  readonly seated: boolean;
}

export interface ImpactSlice {
  readonly change: Readonly<Partial<Record<ChangeField, string>>>;
  readonly impacts: readonly Impact[];
}

export const EMPTY_IMPACT: ImpactSlice = { change: {}, impacts: [] };

export function foldImpact(slice: ImpactSlice, event: ImpactEvent, session: SessionState): ImpactSlice {
  switch (event.type) {
    case 'impact.change-stated':
      return { ...slice, change: { ...slice.change, [event.body.field]: event.body.text } };
    case 'impact.told': {
      const { impact: id, department, severity, effect, yesIf } = event.body;
      const told = { id, department, severity, effect, yesIf, question: null };
      return withImpact(slice, { ...told, seated: isSeated(session, department) });
    }
    case 'impact.changed': {
      const { impact, step: _, ...change } = event.body;
      return { ...slice, impacts: changed(slice.impacts, impact, (old) => ({ ...old, ...change })) };
    }
    case 'impact.taken-back':
      return { ...slice, impacts: removed(slice.impacts, event.body.impact) };
    case 'impact.question-asked': {
      const { impact: id, department, question } = event.body;
      const open = { id, department, severity: null, effect: '', yesIf: '', question };
      return withImpact(slice, { ...open, seated: isSeated(session, department) });
    }
  }
}

/** One per department: what is told takes the place of the question that was asked before, or of what another window told. */
function withImpact(slice: ImpactSlice, impact: Impact): ImpactSlice {
  const others = slice.impacts.filter(
    ({ id, department }) => id === impact.id || department !== impact.department,
  );
  return { ...slice, impacts: added(others, impact) };
}

/** Somebody of the department is here to speak for it. */
export function isSeated({ people }: SessionState, department: Id): boolean {
  return people.participants.some((person) => person.department === department && person.present);
}
