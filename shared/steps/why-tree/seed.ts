import type { Id } from '../../session/event.ts';
import { stepOfKind, type Seed, type SeedEvent } from '../../session/linked.ts';
import type { Cause, WhyTreeSlice } from './slice.ts';
import { inReadingOrder, whyTreeOf } from './tree.ts';

/** A tree that starts from this fact: a missed promise, for one. Nothing where the new agenda has no tree. */
export function problemSeed(text: string, source: string): Seed {
  return ({ agenda }) => {
    const step = stepOfKind(agenda, 'why-tree');
    return step === undefined ? [] : [{ type: 'why-tree.problem-stated', body: { step, text, source } }];
  };
}

/**
 * A tree that is taken up again because a countermeasure did not work: its problem and its causes with their evidence, tests and bones,
 * and what was tried as a note. Where branches ended is left out: that is what is asked again. Causes keep their ids.
 */
export function reopenedTree(slice: WhyTreeSlice, note: string): Seed {
  return ({ agenda, mintId }) => {
    const step = stepOfKind(agenda, 'why-tree');
    if (step === undefined) return [];
    const { text, source, question } = slice.problem;
    const problem = { step, text, source, ...(question === '' ? {} : { question }) };
    const tried = { item: mintId(), step, kind: 'note', text: note };
    return [
      ...(text.trim() === '' ? [] : [{ type: 'why-tree.problem-stated', body: problem }]),
      ...inReadingOrder(whyTreeOf(slice)).flatMap((cause) => causeAgain(step, cause)),
      ...(note.trim() === '' ? [] : [{ type: 'item.added', body: tried }]),
    ];
  };
}

function causeAgain(
  step: Id,
  { id: cause, parent, text, evidence, holds, category }: Cause,
): readonly SeedEvent[] {
  const { state, by, source } = evidence;
  return [
    { type: 'why-tree.cause-added', body: { step, cause, parent, text } },
    ...(state === 'none'
      ? []
      : [{ type: 'why-tree.evidence-given', body: { step, cause, state, by, source } }]),
    ...(holds === null ? [] : [{ type: 'why-tree.link-tested', body: { step, cause, holds } }]),
    ...(category === null ? [] : [{ type: 'why-tree.categorised', body: { step, cause, category } }]),
  ];
}
