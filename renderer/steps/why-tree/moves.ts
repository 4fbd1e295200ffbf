import type { Id } from '../../../shared/session/event.ts';
import { causesOf } from '../../../shared/steps/why-tree/tree.ts';
import { selectedCause, type Hand } from './hand.ts';

/** Moving a branch, each one gesture. The selection moves along. */

/** Among its siblings: -1 up, 1 down. */
export function moveBy(hand: Hand, by: -1 | 1): void {
  const cause = selectedCause(hand);
  if (cause === undefined) return;
  const siblings = causesOf(hand.tree(), cause.parent);
  const at = siblings.indexOf(cause);
  if (siblings[at + by] === undefined) return;
  move(hand, cause.id, cause.parent, siblings[by === 1 ? at + 1 : at - 2]?.id ?? null);
}

/** It explains the effect of its effect after all. */
export function moveOutwards(hand: Hand): void {
  const cause = selectedCause(hand);
  const effect = cause?.parent == null ? undefined : hand.tree().causes.get(cause.parent);
  if (cause && effect) move(hand, cause.id, effect.parent, effect.id);
}

/** It explains the cause above it. */
export function moveInwards(hand: Hand): void {
  const cause = selectedCause(hand);
  if (cause === undefined) return;
  const siblings = causesOf(hand.tree(), cause.parent);
  const effect = siblings[siblings.indexOf(cause) - 1];
  if (effect) move(hand, cause.id, effect.id, causesOf(hand.tree(), effect.id).at(-1)?.id ?? null);
}

function move(hand: Hand, cause: Id, parent: Id | null, after: Id | null): void {
  void hand.session.append([
    { type: 'why-tree.cause-moved', body: { step: hand.step, cause, parent, after } },
  ]);
}
