import type { RoomNames } from '../../../shared/language/blame.ts';
import type { Id } from '../../../shared/session/event.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import type { Cause, WhyTreeSlice } from '../../../shared/steps/why-tree/slice.ts';
import { whyTreeOf, type WhyTree } from '../../../shared/steps/why-tree/tree.ts';
import { whyTree } from '../../../shared/steps/why-tree/why-tree.ts';
import type { SessionStore } from '../../session/store.ts';
import { createDesk, READING, type Desk, type DeskStore, type Doing } from './desk.ts';

/** Everything a command or a card needs to act on one tree. Made once per canvas. */
export interface Hand {
  readonly step: Id;
  readonly session: SessionStore;
  readonly desk: DeskStore;
  readonly mintId: () => Id;
  /** The tree as it is now; the same object until the next change. */
  readonly tree: () => WhyTree;
}

export function createHand(step: Id, session: SessionStore, mintId: () => Id): Hand {
  let last: { readonly slice: WhyTreeSlice; readonly tree: WhyTree } | undefined;
  const tree = (): WhyTree => {
    const slice = sliceOf(session.getState().log.state, whyTree, step);
    if (last?.slice !== slice) last = { slice, tree: whyTreeOf(slice) };
    return last.tree;
  };
  return { step, session, desk: createDesk(startingDesk(step, session, tree())), mintId, tree };
}

/** Back where the room was looking, and at what was being typed when the window went away. */
function startingDesk(step: Id, session: SessionStore, tree: WhyTree): Partial<Desk> {
  const { spotlight, drafts } = session.getState();
  const { focus } = spotlight;
  const looking = focus !== null && tree.causes.has(focus) ? focus : null;
  for (const selected of [null, ...tree.slice.causes.map((cause) => cause.id)]) {
    const typed = (place: 'because' | 'words' | 'evidence'): boolean =>
      Boolean(drafts[draftField[place](step, selected)]);
    if (typed('because')) return { selected, doing: { kind: 'adding', effect: selected } };
    if (typed('words')) return { selected, doing: { kind: 'rewording' } };
    if (typed('evidence')) return { selected, doing: { kind: 'evidence' } };
  }
  return { selected: looking };
}

/** Names of the places where text is typed, for drafts. */
export const draftField = {
  problem: (step: Id) => `why-tree.problem:${step}`,
  because: (step: Id, effect: Id | null) => `why-tree.because:${effect ?? step}`,
  words: (step: Id, cause: Id | null) => `why-tree.words:${cause ?? step}`,
  evidence: (step: Id, cause: Id | null) => `why-tree.evidence:${cause ?? step}`,
  question: (step: Id) => `why-tree.question:${step}`,
  measure: (cause: Id) => `why-tree.measure:${cause}`,
} as const;

/** The selected cause; undefined while the problem is selected. */
export function selectedCause({ desk, tree }: Hand): Cause | undefined {
  const { selected } = desk.getState();
  return selected === null ? undefined : tree().causes.get(selected);
}

export function hasProblem({ tree }: Hand): boolean {
  return tree().slice.problem.text.trim() !== '';
}

/** Selects a cause (null for the problem), leaves what was being done, and takes the focus there. */
export function select({ desk }: Hand, selected: Id | null): void {
  desk.setState(({ grabs }) => ({ selected, doing: READING, grabs: grabs + 1 }));
}

/** Starts doing something to the selected cause. */
export function start(hand: Hand, doing: Doing): void {
  hideTyping(hand);
  hand.desk.setState({ doing, offer: null });
}

/** Ends what was being done, and gives the focus back to the selected card. */
export function done(hand: Hand): void {
  leave(hand);
  hand.desk.setState(({ grabs }) => ({ grabs: grabs + 1 }));
}

/** Ends what was being done while the focus goes somewhere else. */
export function leave(hand: Hand): void {
  hideTyping(hand);
  hand.desk.setState({ doing: READING, offer: null });
}

function hideTyping({ session }: Hand): void {
  if (session.getState().spotlight.typing !== '') session.show({ typing: '' });
}

/** Whose names the language hints know. */
export function namesIn({ session }: Hand): RoomNames {
  const { people } = session.getState().log.state;
  return {
    people: people.participants.map((person) => person.name),
    departments: people.departments.map((department) => department.name),
  };
}
