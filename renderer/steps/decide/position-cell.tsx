import { Check, Minus, X } from 'lucide-react';
import type { Stance } from '../../../shared/steps/decide/events.ts';
import type { Option, Position } from '../../../shared/steps/decide/slice.ts';
import { fistOn, stanceOfFingers } from '../../../shared/steps/decide/standing.ts';
import { useSay } from '../../app/use-say.ts';
import type { DecideHand } from './hand.ts';
import { asksPeople, type Column } from './use-asked.ts';
import type { Cells } from './use-cells.ts';
import type { DecideWord } from './words.ts';
import styles from './position-cell.module.css';

export interface PositionCellProps {
  readonly option: Option;
  /** Whose position it is: a department, or a person where each shows a hand. */
  readonly department: Column;
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
  const people = asksPeople(slice);
  const fingers = people ? fistOn(slice, option.id, department.id) : (position?.fingers ?? undefined);
  const spoken =
    fingers === undefined ? spokenPosition(say, position) : say('decide.fingers', { count: fingers });
  const stance = people ? fingers !== undefined && stanceOfFingers(fingers) : position?.stance;
  const press = () => {
    if (people) return decide.showFist(option.id, department.id, nextFingers(fingers));
    if (!byFingers) return decide.take(option.id, department.id, nextStance(position), position);
    const next = nextFingers(fingers);
    if (next === null) return decide.take(option.id, department.id, null, position);
    decide.show(option.id, department.id, next, position);
  };
  const isCurrent = cells.current?.option === cell.option && cells.current.department === cell.department;
  return (
    <button
      type="button"
      data-cell={`${cell.option}/${cell.department}`}
      data-stance={stance || undefined}
      tabIndex={isCurrent ? 0 : -1}
      className={styles.position}
      aria-label={say('decide.position-label', { department: department.name, position: spoken })}
      onFocus={() => cells.onFocus(cell)}
      onKeyDown={(event) => cells.onKeyDown(event, cell)}
      onClick={press}
    >
      {fingers !== undefined ? (
        <span className={styles.fingers}>{fingers}</span>
      ) : position === undefined ? (
        <span className={styles.noPosition}>{say('decide.no-position')}</span>
      ) : (
        <>
          {MARKS[position.stance]}
          <span>{say(`decide.cell.${position.stance}`)}</span>
        </>
      )}
    </button>
  );
}

function nextStance(position: Position | undefined): Stance | null {
  return position === undefined ? 'for' : AFTER[position.stance];
}

/** Five, four … none, and then the hand is down. */
function nextFingers(fingers: number | undefined): number | null {
  if (fingers === undefined) return 5;
  return fingers === 0 ? null : fingers - 1;
}

function spokenPosition(say: ReturnType<typeof useSay<DecideWord>>, position: Position | undefined): string {
  return say(position === undefined ? 'decide.nothing-said' : `decide.stance.${position.stance}`);
}
