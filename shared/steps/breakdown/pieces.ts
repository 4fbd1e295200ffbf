import { byId } from '../../session/entities.ts';
import type { Id } from '../../session/event.ts';
import type { Item } from '../../session/items.ts';
import type { SessionState } from '../../session/state.ts';
import { sliceOf } from '../../session/step-kind.ts';
import { EMPTY_BREAKDOWN } from './slice.ts';

const BREAKDOWN = { name: 'breakdown', empty: EMPTY_BREAKDOWN };

export type Gap = 'owner' | 'date' | 'hours';

/** The pieces of a breakdown step: the actions captured in it, in the order they are done. Private ones are not for the room. */
export function piecesOf(session: SessionState, step: Id): readonly Item[] {
  const { order } = sliceOf(session, BREAKDOWN, step);
  const places = new Map(order.map((id, index) => [id, index]));
  const placeOf = ({ id }: Item): number => places.get(id) ?? order.length;
  return session.items
    .filter((item) => item.kind === 'action' && item.step === step && !item.private)
    .toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** What a piece lacks to be done: one owner, one date (rule 7), and hours, so that its load counts. */
export function gapsIn(piece: Item): readonly Gap[] {
  return [
    ...(piece.owner === null ? (['owner'] as const) : []),
    ...(piece.when === null ? (['date'] as const) : []),
    ...(hoursOf(piece) === 0 ? (['hours'] as const) : []),
  ];
}

export function hoursOf({ effort }: Pick<Item, 'effort'>): number {
  return effort.reduce((sum, { hours }) => sum + hours, 0);
}

/** Hours of all pieces together, by department, in the order of the departments. Dropped pieces take none. */
export function hoursByDepartment(
  session: SessionState,
  pieces: readonly Item[],
): readonly { readonly id: Id; readonly name: string; readonly hours: number }[] {
  const { departments } = session.people;
  const counted = pieces.filter(({ status }) => status !== 'dropped').flatMap(({ effort }) => effort);
  const ids = [
    ...new Set([...departments.map(({ id }) => id), ...counted.map(({ department }) => department)]),
  ];
  return ids
    .map((id) => ({
      id,
      name: byId(departments, id)?.name ?? '',
      hours: counted
        .filter(({ department }) => department === id)
        .reduce((sum, effort) => sum + effort.hours, 0),
    }))
    .filter(({ hours }) => hours > 0);
}

/** The order with one piece a place earlier or later; undefined at the end. */
export function movedPiece(pieces: readonly Item[], piece: Id, distance: 1 | -1): readonly Id[] | undefined {
  const ids = pieces.map(({ id }) => id);
  const at = ids.indexOf(piece);
  const target = at + distance;
  if (at < 0 || target < 0 || target >= ids.length) return undefined;
  return ids.toSpliced(at, 1).toSpliced(target, 0, piece);
}
