import type { Id } from '../../../shared/session/event.ts';
import { causesOf } from '../../../shared/steps/why-tree/tree.ts';
import { draftField, fillField, keepWords, leave, select, selectedCause, start, type Hand } from './hand.ts';

/** Changes to causes, each one gesture. */

/** States the problem (or words it anew) and goes on to the first "why?". */
export function stateProblem(hand: Hand, text: string, field = draftField.problem(hand.step)): void {
  const { source, question } = hand.tree().slice.problem;
  const isNew = hand.tree().slice.problem.text === '';
  void keepWords(hand, field, text, {
    type: 'why-tree.problem-stated',
    body: { step: hand.step, text, source, ...(question === '' ? {} : { question }) },
  });
  if (isNew) dig(hand, null);
}

export function wordQuestion(hand: Hand, question: string): void {
  const { text, source } = hand.tree().slice.problem;
  void keepWords(hand, draftField.question(hand.step), question, {
    type: 'why-tree.problem-stated',
    body: { step: hand.step, text, source, ...(question.trim() === '' ? {} : { question }) },
  });
}

/** "Why?": a place for a new cause under this effect. */
export function dig(hand: Hand, effect: Id | null): void {
  hand.desk.setState(({ closed }) => ({
    selected: effect,
    closed: effect !== null && closed.has(effect) ? without(closed, effect) : closed,
  }));
  start(hand, { kind: 'adding', effect });
}

/** "What else had to be true?": a place for a new cause beside this one. */
export function addBeside(hand: Hand, cause: Id): void {
  const parent = hand.tree().causes.get(cause)?.parent;
  if (parent === undefined) return;
  start(hand, { kind: 'adding', effect: parent, after: cause });
}

/**
 * Adds what was typed. Then `under` asks on under it, so that a chain costs its words and one key each; `beside` asks for another cause of
 * the same effect; `nowhere` leaves it at that.
 */
export function addCause(hand: Hand, text: string, askOn: 'under' | 'beside' | 'nowhere'): void {
  const { doing } = hand.desk.getState();
  if (doing.kind !== 'adding') return;
  const cause = hand.mintId();
  const { effect, after } = doing;
  void keepWords(hand, draftField.because(hand.step, effect), text, {
    type: 'why-tree.cause-added',
    body: { step: hand.step, cause, parent: effect, text, ...(after ? { after } : {}) },
  });
  if (askOn === 'under') return dig(hand, cause);
  hand.desk.setState({ selected: cause });
  if (askOn === 'beside') addBeside(hand, cause);
  else leave(hand);
}

/** Opens the words of the selected cause or problem. */
export function openWords(hand: Hand): void {
  const cause = selectedCause(hand);
  const text = cause?.text ?? hand.tree().slice.problem.text;
  fillField(hand, draftField.words(hand.step, cause?.id ?? null), text);
  start(hand, { kind: 'rewording' });
}

/** Keeps new words for the selected cause or problem; none keeps the old ones. */
export function reword(hand: Hand, text: string): void {
  const cause = selectedCause(hand);
  const field = draftField.words(hand.step, cause?.id ?? null);
  const old = cause?.text ?? hand.tree().slice.problem.text;
  if (text.trim() === '' || text === old) return hand.session.saveDraft(field, '');
  if (cause === undefined) return stateProblem(hand, text, field);
  void keepWords(hand, field, text, {
    type: 'why-tree.cause-reworded',
    body: { step: hand.step, cause: cause.id, text },
  });
}

/** Removes the selected branch (undo brings it back) and selects what stands next to where it was. */
export function remove(hand: Hand): void {
  const cause = selectedCause(hand);
  if (cause === undefined) return;
  const siblings = causesOf(hand.tree(), cause.parent);
  const at = siblings.indexOf(cause);
  const next = siblings[at + 1] ?? siblings[at - 1];
  select(hand, next?.id ?? cause.parent);
  void hand.session.append([{ type: 'why-tree.cause-removed', body: { step: hand.step, cause: cause.id } }]);
}

/** Folds the selected branch away, or opens it again. */
export function fold(hand: Hand): void {
  const { selected } = hand.desk.getState();
  if (selected === null || causesOf(hand.tree(), selected).length === 0) return;
  hand.desk.setState(({ closed }) => ({
    closed: closed.has(selected) ? without(closed, selected) : new Set([...closed, selected]),
  }));
}

function without(ids: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  return new Set([...ids].filter((other) => other !== id));
}
