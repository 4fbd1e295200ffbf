import { useMemo, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import type { Department } from '../../../shared/session/people.ts';

/** Who asks, and who is asked. */
export interface Pair {
  readonly from: Id;
  readonly to: Id;
}

/** Walking the grid: one stop for Tab, arrows inside; where it stands is the pair that is shown below. */
export interface Board {
  readonly pair: Pair | undefined;
  /** Somebody has been in the grid. */
  readonly walked: boolean;
  readonly focus: (pair: Pair | undefined) => void;
  readonly choose: (pair: Pair) => void;
  readonly onKeyDown: (event: KeyboardEvent, pair: Pair) => void;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

export function cellName({ from, to }: Pair): string {
  return `${from}/${to}`;
}

export function useBoard(area: RefObject<HTMLElement | null>, departments: readonly Department[]): Board {
  const [chosen, setChosen] = useState<Pair>();
  return useMemo(() => {
    const place = (id: Id): number => departments.findIndex((department) => department.id === id);
    const known = chosen && place(chosen.from) >= 0 && place(chosen.to) >= 0 && chosen.from !== chosen.to;
    const [first, second] = departments;
    const pair = known ? chosen : first && second && { from: first.id, to: second.id };
    const focus = (next: Pair | undefined) => {
      const name = next && `[data-cell="${cellName(next)}"]`;
      if (name !== undefined) area.current?.querySelector<HTMLElement>(name)?.focus();
    };
    return {
      pair,
      walked: chosen !== undefined,
      focus,
      choose: setChosen,
      onKeyDown: (event, at) => {
        const move = MOVES[event.key];
        if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        const next = beside(at, move, departments, place);
        // Down from the last row goes on to the requests below.
        if (next === undefined && move[0] === 1) return;
        event.preventDefault();
        event.stopPropagation();
        focus(next);
      },
    };
  }, [area, departments, chosen]);
}

/**
 * The next cell that way. Nobody asks themselves, so the diagonal is stepped over; where nothing lies behind it, up and down go to its
 * neighbour, so that with two departments both cells are reached.
 */
function beside(
  at: Pair,
  [down, right]: readonly [number, number],
  departments: readonly Department[],
  place: (id: Id) => number,
): Pair | undefined {
  const pairAt = (row: number, column: number): Pair | undefined => {
    const [from, to] = [departments[row], departments[column]];
    return from && to && { from: from.id, to: to.id };
  };
  const [row, column] = [place(at.from) + down, place(at.to) + right];
  const next = pairAt(row, column);
  if (next === undefined || next.from !== next.to) return next;
  const behind = pairAt(row + down, column + right);
  return behind ?? (down === 0 ? undefined : (pairAt(row, column - 1) ?? pairAt(row, column + 1)));
}
