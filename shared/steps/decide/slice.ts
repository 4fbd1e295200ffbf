import type { Id } from '../../session/event.ts';
import { added, byId, changed, removed, type Entity } from '../../session/entities.ts';
import type { DecideEvent, DecisionRule, FistBy, Stance } from './events.ts';
import { foldShow, NOTHING_SHOWN, type Shown } from './shown.ts';

export interface Option extends Entity {
  readonly text: string;
  /** What it said in earlier rounds, first round first, and the objection that changed it. */
  readonly earlier: readonly { readonly text: string; readonly objection: string }[];
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

export interface DecideSlice extends Shown {
  readonly question: string;
  readonly rule: DecisionRule | null;
  readonly leader: Id | null;
  readonly options: readonly Option[];
  readonly positions: readonly Position[];
  readonly objections: readonly Objection[];
  /** Fist to five: fewer fingers than this do not carry an option. */
  readonly threshold: number;
  readonly fistBy: FistBy;
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
  threshold: 3,
  fistBy: 'departments',
  ...NOTHING_SHOWN,
  outcomes: [],
};

export function foldDecide(slice: DecideSlice, event: DecideEvent): DecideSlice {
  switch (event.type) {
    case 'decide.question-set':
      return { ...slice, question: event.body.question };
    case 'decide.rule-stated':
      return { ...slice, rule: event.body.rule, leader: event.body.leader };
    case 'decide.option-added':
      return {
        ...slice,
        options: added(slice.options, { id: event.body.option, text: event.body.text, earlier: [] }),
      };
    case 'decide.option-changed': {
      const { option: id, text } = event.body;
      return { ...slice, options: changed(slice.options, id, (old) => ({ ...old, text })) };
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
    case 'decide.objection-integrated':
      return integrated(slice, event.body.objection, event.body.text);
    case 'decide.fist-arranged': {
      const { threshold = slice.threshold, by: fistBy = slice.fistBy } = event.body;
      return { ...slice, threshold, fistBy };
    }
    case 'decide.fist-shown':
    case 'decide.hands-counted':
    case 'decide.votes-counted':
    case 'decide.remark-added':
    case 'decide.remark-changed':
    case 'decide.remark-removed':
      return { ...slice, ...foldShow(slice, event) };
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
    ...askedAgain(slice, option),
    options: removed(slice.options, option),
    objections: slice.objections.filter((objection) => objection.option !== option),
    remarks: slice.remarks.filter((remark) => remark.option !== option),
  };
}

/** The next round: other words, and nobody has said anything on them yet. Notes and objections stay. */
function integrated(slice: DecideSlice, objection: Id, text: string): DecideSlice {
  const found = byId(slice.objections, objection);
  const option = found && byId(slice.options, found.option);
  if (!found || !option) return slice;
  const earlier = [...option.earlier, { text: option.text, objection: found.text }];
  return {
    ...askedAgain(slice, option.id),
    options: changed(slice.options, option.id, (old) => ({ ...old, text, earlier })),
    objections: changed(slice.objections, objection, (old) => ({ ...old, how: text })),
  };
}

function askedAgain(slice: DecideSlice, option: Id): DecideSlice {
  const other = (entry: { readonly option: Id }): boolean => entry.option !== option;
  return {
    ...slice,
    positions: slice.positions.filter(other),
    fists: slice.fists.filter(other),
    hands: removed(slice.hands, option),
    votes: removed(slice.votes, option),
  };
}

/** Reasoned objections nobody has met yet. Under consent, an option is decided when it has none. */
export function standingObjections(slice: DecideSlice, option: Id): readonly Objection[] {
  return slice.objections.filter((objection) => objection.option === option && objection.how.trim() === '');
}
