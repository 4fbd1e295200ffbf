import { Check, Minus, X } from 'lucide-react';
import type { Department } from '../../../shared/session/people.ts';
import type { Stance } from '../../../shared/steps/decide/events.ts';
import type { Option, Position } from '../../../shared/steps/decide/slice.ts';
import { useSay } from '../../app/use-say.ts';
import type { DecideHand } from './hand.ts';
import type { Cells } from './use-cells.ts';
import type { DecideWord } from './words.ts';
import styles from './position-cell.module.css';

export interface PositionCellProps {
  readonly option: Option;
  readonly department: Department;
  readonly position: Position | undefined;
  readonly hand: DecideHand;
  readonly cells: Cells;
}

const MARKS = {
  for: <Check aria-hidden />,
  'can-live-with': <Minus aria-hidden />,
  against: <X aria-hidden />,
} as const;
const AFTER: Readonly<Record<Stance, Stance | null>> = {
  for: 'can-live-with',
  'can-live-with': 'against',
  against: null,
};

/** Where a department stands: shape, word and colour. A press goes on to the next position; the keys say one at once. */
export function PositionCell({ option, department, position, hand, cells }: PositionCellProps) {
  const say = useSay<DecideWord>();
  const { decide, slice } = hand;
  const cell = { option: option.id, department: department.id };
  const byFingers = slice.rule === 'fist-to-five';
  const spoken = spokenPosition(say, position);
  const press = () => {
    if (!byFingers) return decide.take(option.id, department.id, nextStance(position), position);
    const hands = position?.fingers ?? null;
    if (hands === 0) return decide.take(option.id, department.id, null, position);
    decide.show(option.id, department.id, hands === null ? 5 : hands - 1, position);
  };
  const isCurrent = cells.current?.option === cell.option && cells.current.department === cell.department;
  return (
    <button
      type="button"
      data-cell={`${cell.option}/${cell.department}`}
      data-stance={position?.stance}
      tabIndex={isCurrent ? 0 : -1}
      className={styles.position}
      aria-label={say('decide.position-label', { department: department.name, position: spoken })}
      onFocus={() => cells.onFocus(cell)}
      onKeyDown={(event) => cells.onKeyDown(event, cell)}
      onClick={press}
    >
      {position === undefined ? (
        <span className={styles.noPosition}>{say('decide.no-position')}</span>
      ) : position.fingers === null ? (
        <>
          {MARKS[position.stance]}
          <span>{say(`decide.cell.${position.stance}`)}</span>
        </>
      ) : (
        <span className={styles.fingers}>{position.fingers}</span>
      )}
    </button>
  );
}

function nextStance(position: Position | undefined): Stance | null {
  return position === undefined ? 'for' : AFTER[position.stance];
}

function spokenPosition(say: ReturnType<typeof useSay<DecideWord>>, position: Position | undefined): string {
  if (position === undefined) return say('decide.nothing-said');
  return position.fingers === null
    ? say(`decide.stance.${position.stance}`)
    : say('decide.fingers', { count: position.fingers });
}
