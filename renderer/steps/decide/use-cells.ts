import { useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Entity } from '../../../shared/session/entities.ts';
import type { Cell } from './hand.ts';

/** Walking the grid of positions: one stop for Tab, arrows inside. */
export interface Cells {
  /** The cell that Tab comes to. */
  readonly current: Cell | undefined;
  readonly held: () => Cell | undefined;
  readonly goOn: (cell: Cell) => void;
  readonly back: (cell: Cell) => void;
  readonly focusFirst: () => void;
  readonly onFocus: (cell: Cell) => void;
  readonly onKeyDown: (event: KeyboardEvent, cell: Cell) => void;
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

export function useCells(
  area: RefObject<HTMLElement | null>,
  options: readonly Entity[],
  departments: readonly Entity[],
): Cells {
  const [last, setLast] = useState<Cell>();
  // A palette or a dialog takes the focus; the cell is still the one that is meant.
  const inHand = useRef<Cell>(undefined);
  return useMemo(() => {
    const at = (row: number, column: number): Cell | undefined => {
      const [option, department] = [options[row], departments[column]];
      return option && department && { option: option.id, department: department.id };
    };
    const focus = (cell: Cell | undefined): boolean => {
      const name = cell && `[data-cell="${cell.option}/${cell.department}"]`;
      const button = name === undefined ? null : area.current?.querySelector<HTMLElement>(name);
      button?.focus();
      return button != null;
    };
    const place = ({ option, department }: Cell): readonly [number, number] => [
      options.findIndex(({ id }) => id === option),
      departments.findIndex(({ id }) => id === department),
    ];
    const known = (cell: Cell | undefined): boolean =>
      cell !== undefined && place(cell).every((index) => index >= 0);
    return {
      current: known(last) ? last : at(0, 0),
      held: () => {
        const focused = document.activeElement;
        const inDialog = focused?.closest('[role=dialog]') != null;
        const inCell = focused?.hasAttribute('data-cell') === true;
        return (inCell || inDialog) && known(inHand.current) ? inHand.current : undefined;
      },
      goOn: (cell) => {
        const [row, column] = place(cell);
        void (focus(at(row, column + 1)) || focus(at(row + 1, 0)));
      },
      back: (cell) => void focus(cell),
      focusFirst: () => void focus(known(last) ? last : at(0, 0)),
      onFocus: (cell) => {
        inHand.current = cell;
        setLast(cell);
      },
      onKeyDown: (event, cell) => {
        const move = MOVES[event.key];
        if (move === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        const [row, column] = place(cell);
        const moved = focus(at(row + move[0], column + move[1]));
        if (moved || move[0] === 0) event.preventDefault();
        if (moved) event.stopPropagation();
      },
    };
  }, [area, options, departments, last]);
}
