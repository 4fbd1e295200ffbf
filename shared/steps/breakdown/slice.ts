import type { Id, Refusal } from '../../session/event.ts';
import { added, changed, removed, type Entity } from '../../session/entities.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import type { BreakdownEvent, HowPart } from './events.ts';

export interface How extends Entity {
  readonly part: HowPart;
  readonly text: string;
  /** What is done about a risk, what speaks for an option. */
  readonly answer: string;
}

export interface PieceObjection extends Entity {
  /** Null for one to the whole. */
  readonly piece: Id | null;
  readonly by: Id | null;
  readonly text: string;
  /** How it was met; empty while it stands. */
  readonly answer: string;
}

export interface BreakdownSlice {
  readonly hows: readonly How[];
  /** Ids of pieces in the order they are done; those not named come after. */
  readonly order: readonly Id[];
  readonly objections: readonly PieceObjection[];
}

export const EMPTY_BREAKDOWN: BreakdownSlice = { hows: [], order: [], objections: [] };

export function foldBreakdown(slice: BreakdownSlice, event: BreakdownEvent): BreakdownSlice {
  switch (event.type) {
    case 'breakdown.how-added': {
      const { how: id, part, text, answer = '' } = event.body;
      return { ...slice, hows: added(slice.hows, { id, part, text, answer }) };
    }
    case 'breakdown.how-changed': {
      const { how, text, answer } = event.body;
      const reworded = (old: How): How => ({
        ...old,
        text: text ?? old.text,
        answer: answer ?? old.answer,
      });
      return { ...slice, hows: changed(slice.hows, how, reworded) };
    }
    case 'breakdown.how-removed':
      return { ...slice, hows: removed(slice.hows, event.body.how) };
    case 'breakdown.pieces-ordered':
      return { ...slice, order: [...new Set(event.body.pieces)] };
    case 'breakdown.objection-raised': {
      const { objection: id, piece, by, text } = event.body;
      return { ...slice, objections: added(slice.objections, { id, piece, by, text, answer: '' }) };
    }
    case 'breakdown.objection-changed': {
      const { objection, text } = event.body;
      return { ...slice, objections: changed(slice.objections, objection, (old) => ({ ...old, text })) };
    }
    case 'breakdown.objection-met': {
      const { objection, answer } = event.body;
      return { ...slice, objections: changed(slice.objections, objection, (old) => ({ ...old, answer })) };
    }
    case 'breakdown.objection-removed':
      return { ...slice, objections: removed(slice.objections, event.body.objection) };
  }
}

export function checkBreakdown(
  slice: BreakdownSlice,
  event: BreakdownEvent,
  session: SessionState,
): Refusal | undefined {
  switch (event.type) {
    case 'breakdown.how-added':
      return refuseKnown(slice.hows, event.body.how) ?? refuseBlank(event.body.text);
    case 'breakdown.how-changed':
      return refuseUnknown(slice.hows, event.body.how) ?? refuseBlank(event.body.text ?? '-');
    case 'breakdown.how-removed':
      return refuseUnknown(slice.hows, event.body.how);
    case 'breakdown.pieces-ordered':
      return event.body.pieces
        .map((piece) => refuseUnknown(session.items, piece))
        .find((refusal) => refusal !== undefined);
    case 'breakdown.objection-raised': {
      const { objection, piece, by, text } = event.body;
      return (
        refuseKnown(slice.objections, objection) ??
        (piece === null ? undefined : refuseUnknown(session.items, piece)) ??
        (by === null ? undefined : refuseUnknown(session.people.participants, by, 'no-such-person')) ??
        refuseBlank(text)
      );
    }
    case 'breakdown.objection-changed':
      return refuseUnknown(slice.objections, event.body.objection) ?? refuseBlank(event.body.text);
    case 'breakdown.objection-met':
    case 'breakdown.objection-removed':
      return refuseUnknown(slice.objections, event.body.objection);
  }
}

/** Objections nobody has met yet. */
export function standingObjections({ objections }: BreakdownSlice): readonly PieceObjection[] {
  return objections.filter((objection) => objection.answer.trim() === '');
}
