import type { Id, When } from '../../../shared/session/event.ts';
import type { Effort } from '../../../shared/session/item-events.ts';
import type { HowPart } from '../../../shared/steps/breakdown/events.ts';
import type { PieceLine } from '../../../shared/steps/breakdown/piece-line.ts';
import { movedPiece, piecesOf } from '../../../shared/steps/breakdown/pieces.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export type BreakdownActions = ReturnType<typeof useBreakdown>;

export interface PieceChange {
  readonly text?: string;
  readonly owner?: Id;
  readonly when?: When;
  readonly effort?: readonly Effort[];
}

/** What a facilitator can do with the breakdown. */
export function useBreakdown(step: Id) {
  const { append, getState } = useSessionStore();
  const { mintId } = useServices();
  const one = (type: string, body: Readonly<Record<string, unknown>>) =>
    void append([{ type: `breakdown.${type}`, body: { step, ...body } }]);
  return {
    addHow: (part: HowPart, text: string) => one('how-added', { how: mintId(), part, text }),
    changeHow: (how: Id, change: { readonly text?: string; readonly answer?: string }) =>
      one('how-changed', { how, ...change }),
    removeHow: (how: Id) => one('how-removed', { how }),
    addPiece: ({ text, owner, when, effort }: PieceLine) => {
      const known = { ...(owner === undefined ? {} : { owner }), ...(when === undefined ? {} : { when }) };
      const body = { item: mintId(), step, kind: 'action', text, ...known, effort: [...effort] };
      void append([{ type: 'item.added', body }]);
    },
    changePiece: (item: Id, change: PieceChange) =>
      void append([{ type: 'item.changed', body: { item, ...change } }]),
    removePiece: (item: Id) => void append([{ type: 'item.removed', body: { item } }]),
    movePiece: (piece: Id, distance: 1 | -1) => {
      const pieces = movedPiece(piecesOf(getState().log.state, step), piece, distance);
      if (pieces) one('pieces-ordered', { pieces: [...pieces] });
    },
    object: (piece: Id | null, by: Id | null, text: string) =>
      one('objection-raised', { objection: mintId(), piece, by, text }),
    changeObjection: (objection: Id, text: string) => one('objection-changed', { objection, text }),
    meet: (objection: Id, answer: string) => one('objection-met', { objection, answer }),
    removeObjection: (objection: Id) => one('objection-removed', { objection }),
  };
}
