import type { Answer, FollowedKind } from '../../../shared/session/followed.ts';
import { answersOf } from './answers.ts';

/** The thing the keyboard is at. */
export interface HeldThing {
  readonly kind: FollowedKind;
  /** Whether it can be answered here and now. */
  readonly answerable: boolean;
  readonly mayLeave: boolean;
  /** Whether a session of its own can be started about it. */
  readonly traceable: boolean;
}

/** What the commands of a list of open things act on. */
export interface FollowUpHand {
  readonly held: () => HeldThing | undefined;
  readonly answer: (answer: Answer) => void;
  readonly trace: () => void;
}

export function mayAnswer({ held }: FollowUpHand, answer: Answer): boolean {
  const thing = held();
  return thing !== undefined && thing.answerable && answersOf(thing.kind, thing.mayLeave).includes(answer);
}
