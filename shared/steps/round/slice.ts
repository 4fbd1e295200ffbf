import type { Id, Refusal } from '../../session/event.ts';
import { added, changed, removed, type Entity } from '../../session/entities.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import type { RoundEvent } from './events.ts';

export interface Turn extends Entity {
  readonly participant: Id;
  readonly round: number;
  readonly state: 'speaking' | 'spoken' | 'passed';
}

export interface Said extends Entity {
  readonly participant: Id;
  readonly round: number;
  readonly text: string;
}

export interface Restatement extends Entity {
  readonly by: Id;
  readonly of: Id;
  readonly text: string;
  /** null: the other side has not answered yet. */
  readonly confirmed: boolean | null;
  readonly missed: string;
}

export interface RoundSlice {
  readonly turns: readonly Turn[];
  readonly said: readonly Said[];
  readonly restatements: readonly Restatement[];
  /** Rounds added to what the agenda planned. */
  readonly extraRounds: number;
}

export const EMPTY_ROUND: RoundSlice = { turns: [], said: [], restatements: [], extraRounds: 0 };

export function foldRound(slice: RoundSlice, event: RoundEvent): RoundSlice {
  switch (event.type) {
    case 'round.turn-given':
      return { ...slice, turns: turnsWith(slice.turns, event.body) };
    case 'round.turn-ended': {
      const state = event.body.passed ? 'passed' : 'spoken';
      return { ...slice, turns: changed(slice.turns, event.body.turn, (turn) => ({ ...turn, state })) };
    }
    case 'round.added':
      return { ...slice, extraRounds: slice.extraRounds + 1 };
    case 'round.said': {
      const { said: id, participant, round, text } = event.body;
      return { ...slice, said: added(slice.said, { id, participant, round, text }) };
    }
    case 'round.said-changed':
      return {
        ...slice,
        said: changed(slice.said, event.body.said, (old) => ({ ...old, text: event.body.text })),
      };
    case 'round.said-removed':
      return { ...slice, said: removed(slice.said, event.body.said) };
    case 'round.restated': {
      const { restatement: id, by, of, text } = event.body;
      return {
        ...slice,
        restatements: added(slice.restatements, { id, by, of, text, confirmed: null, missed: '' }),
      };
    }
    case 'round.restatement-answered':
    case 'round.restatement-changed':
      return {
        ...slice,
        restatements: changed(slice.restatements, event.body.restatement, (old) => restated(old, event)),
      };
    case 'round.restatement-removed':
      return { ...slice, restatements: removed(slice.restatements, event.body.restatement) };
  }
}

function turnsWith(
  turns: readonly Turn[],
  body: { readonly turn: Id; readonly participant: Id; readonly round: number },
): readonly Turn[] {
  const ended = turns.map((turn): Turn => (turn.state === 'speaking' ? { ...turn, state: 'spoken' } : turn));
  return added(ended, { id: body.turn, participant: body.participant, round: body.round, state: 'speaking' });
}

/** Another wording asks for the other side's answer again. */
function restated(
  old: Restatement,
  event: RoundEvent & { readonly type: 'round.restatement-answered' | 'round.restatement-changed' },
): Restatement {
  return event.type === 'round.restatement-answered'
    ? { ...old, confirmed: event.body.yes, missed: event.body.missed }
    : { ...old, text: event.body.text, confirmed: null };
}

export function checkRound(slice: RoundSlice, event: RoundEvent, session: SessionState): Refusal | undefined {
  const { participants, departments } = session.people;
  switch (event.type) {
    case 'round.turn-given':
      return (
        refuseKnown(slice.turns, event.body.turn) ??
        refuseUnknown(participants, event.body.participant, 'no-such-person')
      );
    case 'round.turn-ended':
      return refuseUnknown(slice.turns, event.body.turn);
    case 'round.added':
      return undefined;
    case 'round.said':
      return (
        refuseKnown(slice.said, event.body.said) ??
        refuseUnknown(participants, event.body.participant, 'no-such-person') ??
        refuseBlank(event.body.text)
      );
    case 'round.said-changed':
      return refuseUnknown(slice.said, event.body.said) ?? refuseBlank(event.body.text);
    case 'round.said-removed':
      return refuseUnknown(slice.said, event.body.said);
    case 'round.restated':
      return (
        refuseKnown(slice.restatements, event.body.restatement) ??
        refuseUnknown(departments, event.body.by, 'no-such-department') ??
        refuseUnknown(departments, event.body.of, 'no-such-department') ??
        refuseBlank(event.body.text)
      );
    case 'round.restatement-changed':
      return refuseUnknown(slice.restatements, event.body.restatement) ?? refuseBlank(event.body.text);
    case 'round.restatement-answered':
    case 'round.restatement-removed':
      return refuseUnknown(slice.restatements, event.body.restatement);
  }
}

/** Who speaks now, if anybody. */
export function speaking(slice: RoundSlice): Turn | undefined {
  return slice.turns.findLast((turn) => turn.state === 'speaking');
}

export function saidBy(slice: RoundSlice, participant: Id): readonly Said[] {
  return slice.said.filter((said) => said.participant === participant);
}

export function restatementBetween(slice: RoundSlice, by: Id, of: Id): Restatement | undefined {
  return slice.restatements.find((restatement) => restatement.by === by && restatement.of === of);
}

export function turnOf(slice: RoundSlice, participant: Id, round: number): Turn | undefined {
  return slice.turns.findLast((turn) => turn.participant === participant && turn.round === round);
}
