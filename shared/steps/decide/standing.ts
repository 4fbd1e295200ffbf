import { byId } from '../../session/entities.ts';
import type { Id, Refusal } from '../../session/event.ts';
import type { Stance } from './events.ts';
import { standingObjections, type DecideSlice, type Position } from './slice.ts';
import type { Votes } from './shown.ts';

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
  /** Fist to five: how many hands are up. */
  readonly hands: number;
  /** Majority: hands that were counted; undefined while positions of departments are all there is. */
  readonly votes: Votes | undefined;
  /** Leader: pieces of advice heard on it. */
  readonly advice: number;
  /** The rule would let the room decide for it now. Under `leader` that is the leader's to say, so it is once somebody gave advice. */
  readonly ready: boolean;
}

type Tally = Omit<Standing, 'ready'>;

/** `asked` are the ids of the departments whose position counts: those with a seat. */
export function standingOf(slice: DecideSlice, option: Id, asked: readonly Id[]): Standing {
  const positions = slice.positions.filter(
    (position) => position.option === option && asked.includes(position.department),
  );
  const count = (stance: Stance): number => positions.filter((position) => position.stance === stance).length;
  const fingers = fingersOn(slice, option, asked);
  const tally: Tally = {
    for: count('for'),
    canLiveWith: count('can-live-with'),
    against: count('against'),
    silent: asked.length - positions.length,
    objections: standingObjections(slice, option).length,
    lowest: fingers.length === 0 ? null : Math.min(...fingers),
    hands: fingers.length,
    votes: byId(slice.votes, option),
    advice: slice.remarks.filter(
      (remark) => remark.kind === 'advice' && (remark.option === option || remark.option === null),
    ).length,
  };
  return { ...tally, ready: isReady(slice, tally, asked.length) };
}

/** Each hand that is up, by its fingers, however hands are shown in this step. */
export function fingersOn(slice: DecideSlice, option: Id, asked: readonly Id[]): readonly number[] {
  switch (slice.fistBy) {
    case 'hands':
      return (byId(slice.hands, option)?.counts ?? []).flatMap((hands, fingers) =>
        Array.from({ length: hands }, () => fingers),
      );
    case 'people':
      return slice.fists.filter((fist) => fist.option === option).map((fist) => fist.fingers);
    case 'departments':
      return slice.positions
        .filter((position) => position.option === option && asked.includes(position.department))
        .map((position) => position.fingers)
        .filter((hand) => hand !== null);
  }
}

/**
 * Fist to five asks for the threshold of everybody whose hand is up, and of every department where departments show hands. A majority
 * is more hands for than against, abstentions aside; where nobody counted hands, more than half of the departments asked.
 */
function isReady(slice: DecideSlice, tally: Tally, asked: number): boolean {
  const agreed = tally.silent < asked && tally.silent === 0 && tally.against === 0;
  switch (slice.rule) {
    case 'consent':
      return agreed && tally.objections === 0;
    case 'fist-to-five':
      return (
        tally.lowest !== null &&
        tally.lowest >= slice.threshold &&
        (slice.fistBy !== 'departments' || tally.silent === 0)
      );
    case 'majority':
      return hasMajority(tally, asked);
    case 'leader':
      return tally.silent < asked || tally.advice > 0;
    case null:
      return false;
  }
}

function hasMajority({ votes, for: departments }: Tally, asked: number): boolean {
  return votes ? votes.for > votes.against : departments > asked / 2;
}

/** As many for as against: no majority either way. */
export function isTie({ votes }: Pick<Standing, 'votes'>): boolean {
  return votes !== undefined && votes.for === votes.against && votes.for > 0;
}

/** What the rule asks for and is not there yet: why an option may not be decided now. Positions nobody wrote down are nobody's veto. */
export function unmet(slice: DecideSlice, option: Id, asked: readonly Id[]): Refusal | undefined {
  const standing = standingOf(slice, option, asked);
  switch (slice.rule) {
    case null:
      return { code: 'rule-missing' };
    case 'consent':
      return standing.objections > 0 ? { code: 'objection-open' } : undefined;
    case 'fist-to-five':
      if (standing.lowest === null) return { code: 'hands-missing' };
      return standing.lowest < slice.threshold
        ? { code: 'fist-too-low', detail: { threshold: slice.threshold } }
        : undefined;
    case 'majority':
      return standing.ready ? undefined : { code: 'no-majority' };
    case 'leader':
      return standing.ready ? undefined : { code: 'advice-missing' };
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

/** One person's fingers; undefined while the hand is down. */
export function fistOn(slice: DecideSlice, option: Id, participant: Id): number | undefined {
  return byId(slice.fists, `${option}/${participant}`)?.fingers;
}
