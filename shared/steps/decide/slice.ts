import type { Id } from '../../session/event.ts';
import { added, changed, removed, type Entity } from '../../session/entities.ts';
import type { DecideEvent, DecisionRule, Stance } from './events.ts';

export interface Option extends Entity {
  readonly text: string;
}

/** `id` is `option/department`. */
export interface Position extends Entity {
  readonly option: Id;
  readonly department: Id;
  readonly stance: Stance;
  readonly fingers: number | null;
  readonly note: string;
}

export interface Objection extends Entity {
  readonly option: Id;
  readonly department: Id | null;
  readonly text: string;
  /** How it was met; empty while it stands. */
  readonly how: string;
}

export interface DecideSlice {
  readonly question: string;
  readonly rule: DecisionRule | null;
  readonly leader: Id | null;
  readonly options: readonly Option[];
  readonly positions: readonly Position[];
  readonly objections: readonly Objection[];
  /** Outcomes in the order they were decided; `id` is the decision item's. */
  readonly outcomes: readonly { readonly id: Id; readonly option: Id | null }[];
}

export const EMPTY_DECIDE: DecideSlice = {
  question: '',
  rule: null,
  leader: null,
  options: [],
  positions: [],
  objections: [],
  outcomes: [],
};

export function foldDecide(slice: DecideSlice, event: DecideEvent): DecideSlice {
  switch (event.type) {
    case 'decide.question-set':
      return { ...slice, question: event.body.question };
    case 'decide.rule-stated':
      return { ...slice, rule: event.body.rule, leader: event.body.leader };
    case 'decide.option-added':
      return { ...slice, options: added(slice.options, { id: event.body.option, text: event.body.text }) };
    case 'decide.option-changed': {
      const { option: id, text } = event.body;
      return { ...slice, options: changed(slice.options, id, () => ({ id, text })) };
    }
    case 'decide.option-removed':
      return withoutOption(slice, event.body.option);
    case 'decide.position-taken':
      return { ...slice, positions: positionsWith(slice.positions, event.body) };
    case 'decide.objection-raised': {
      const { objection: id, option, department, text } = event.body;
      return { ...slice, objections: added(slice.objections, { id, option, department, text, how: '' }) };
    }
    case 'decide.objection-changed': {
      const { objection, text } = event.body;
      return { ...slice, objections: changed(slice.objections, objection, (old) => ({ ...old, text })) };
    }
    case 'decide.objection-met': {
      const { objection, how } = event.body;
      return { ...slice, objections: changed(slice.objections, objection, (old) => ({ ...old, how })) };
    }
    case 'decide.objection-removed':
      return { ...slice, objections: removed(slice.objections, event.body.objection) };
    case 'decide.decided':
      return {
        ...slice,
        outcomes: added(slice.outcomes, { id: event.body.decision, option: event.body.option }),
      };
  }
}

type Taken = (DecideEvent & { readonly type: 'decide.position-taken' })['body'];

function positionsWith(positions: readonly Position[], taken: Taken): readonly Position[] {
  const { option, department, stance } = taken;
  const id = `${option}/${department}`;
  const rest = removed(positions, id);
  if (stance === null) return rest;
  return [
    ...rest,
    { id, option, department, stance, fingers: taken.fingers ?? null, note: taken.note ?? '' },
  ];
}

function withoutOption(slice: DecideSlice, option: Id): DecideSlice {
  return {
    ...slice,
    options: removed(slice.options, option),
    positions: slice.positions.filter((position) => position.option !== option),
    objections: slice.objections.filter((objection) => objection.option !== option),
  };
}

/** Reasoned objections nobody has met yet. Under consent, an option is decided when it has none. */
export function standingObjections(slice: DecideSlice, option: Id): readonly Objection[] {
  return slice.objections.filter((objection) => objection.option === option && objection.how.trim() === '');
}
