import type { RoomNames } from '../../../shared/language/blame.ts';
import type { Id } from '../../../shared/session/event.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import type { Cause, WhyTreeSlice } from '../../../shared/steps/why-tree/slice.ts';
import { whyTreeOf, type WhyTree } from '../../../shared/steps/why-tree/tree.ts';
import { whyTree } from '../../../shared/steps/why-tree/why-tree.ts';
import type { Change } from '../../app/gesture.ts';
import { draftOf } from '../../session/drafts.ts';
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
  const { focus } = session.getState().spotlight;
  const looking = focus !== null && tree.causes.has(focus) ? focus : null;
  for (const selected of [null, ...tree.slice.causes.map((cause) => cause.id)]) {
    const typed = (place: 'because' | 'words' | 'evidence'): boolean =>
      Boolean(draftOf(session.getState(), draftField[place](step, selected)));
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

/** Puts what stands there into a field that is about to open, unless something typed or refused waits in it. */
export function fillField({ session }: Hand, field: string, text: string): void {
  if (!draftOf(session.getState(), field)) session.saveDraft(field, text);
}

/**
 * Appends what a field says. Call it before the desk goes on: when it is refused the desk is as it was, with the words in their field,
 * unless something else is being typed by then.
 */
export async function keepWords(hand: Hand, field: string, text: string, change: Change): Promise<void> {
  const { session, desk } = hand;
  const { selected, doing } = desk.getState();
  const refused = await session.keepDraft(field, text, () => void session.append([change]));
  if (refused && !isTyping(hand)) desk.setState({ selected, doing, offer: null });
}

function isTyping({ step, session, desk }: Hand): boolean {
  const { selected, doing } = desk.getState();
  const { drafts } = session.getState();
  if (doing.kind === 'adding') return Boolean(drafts[draftField.because(step, doing.effect)]);
  const fields = [draftField.words(step, selected), draftField.evidence(step, selected)];
  return fields.some((field) => drafts[field]);
}

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
