import type { Id } from '../../session/event.ts';
import type { DecisionRule, Stance } from './events.ts';
import { standingObjections, type DecideSlice, type Position } from './slice.ts';

/** Where an option stands under the rule that was stated. */
export interface Standing {
  readonly for: number;
  readonly canLiveWith: number;
  readonly against: number;
  /** Departments asked that have not said anything on it. */
  readonly silent: number;
  /** Objections nobody has met. */
  readonly objections: number;
  /** Fist to five: the lowest hand; null while no hand is up. */
  readonly lowest: number | null;
  /** The rule would let the room decide for it now. Under `leader` that is the leader's to say, so it is once somebody gave advice. */
  readonly ready: boolean;
}

/** `asked` are the ids of the departments whose position counts: those with a seat. */
export function standingOf(slice: DecideSlice, option: Id, asked: readonly Id[]): Standing {
  const positions = slice.positions.filter(
    (position) => position.option === option && asked.includes(position.department),
  );
  const count = (stance: Stance): number => positions.filter((position) => position.stance === stance).length;
  const fingers = positions.map((position) => position.fingers).filter((hand) => hand !== null);
  const tally = {
    for: count('for'),
    canLiveWith: count('can-live-with'),
    against: count('against'),
    silent: asked.length - positions.length,
    objections: standingObjections(slice, option).length,
    lowest: fingers.length === 0 ? null : Math.min(...fingers),
  };
  return { ...tally, ready: slice.rule !== null && isReady(slice.rule, tally, asked.length) };
}

/** Fist to five asks for at least three fingers of everybody; a majority is more than half of the departments asked. */
function isReady(rule: DecisionRule, tally: Omit<Standing, 'ready'>, asked: number): boolean {
  const agreed = tally.silent < asked && tally.silent === 0 && tally.against === 0;
  switch (rule) {
    case 'consent':
      return agreed && tally.objections === 0;
    case 'fist-to-five':
      return agreed && tally.lowest !== null && tally.lowest >= CAN_LIVE_WITH;
    case 'majority':
      return tally.for > asked / 2;
    case 'leader':
      return tally.silent < asked;
  }
}

/** Three fingers: not what I would choose, and I carry it. */
const CAN_LIVE_WITH = 3;

export function stanceOfFingers(fingers: number): Stance {
  if (fingers > CAN_LIVE_WITH) return 'for';
  return fingers === CAN_LIVE_WITH ? 'can-live-with' : 'against';
}

export function positionOn(slice: DecideSlice, option: Id, department: Id): Position | undefined {
  return slice.positions.find((position) => position.option === option && position.department === department);
}
