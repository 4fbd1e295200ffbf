import type { Id } from '../../session/event.ts';
import { itemsOf, type Item } from '../../session/items.ts';
import type { SessionState } from '../../session/state.ts';
import { slicesOf } from '../../session/step-kind.ts';
import { inReadingOrder, rootsIn, whyTreeOf } from '../why-tree/tree.ts';
import { whyTree } from '../why-tree/why-tree.ts';

export type ServedKind = 'decision' | 'countermeasure' | 'cause';

/** Something an action can be for, so that "because" can be printed. */
export interface Served {
  readonly kind: ServedKind;
  readonly id: Id;
  readonly text: string;
}

/** What actions of this session can serve: decisions, countermeasures, then causes that still count, roots first. */
export function servedBy(session: SessionState): readonly Served[] {
  const decisions = itemsOf(session.items, 'decision').filter((item) => !item.private);
  const trees = slicesOf(session, whyTree).map(({ slice }) => whyTreeOf(slice));
  const causes = trees.flatMap((tree) => {
    const roots = rootsIn(tree);
    const others = inReadingOrder(tree).filter(
      (cause) => !tree.faded.has(cause.id) && !roots.includes(cause),
    );
    return [...roots, ...others];
  });
  return [
    ...decisions.map((item): Served => ({ kind: 'decision', id: item.id, text: item.text })),
    ...trees.flatMap(({ slice }) =>
      slice.countermeasures.map((one): Served => ({ kind: 'countermeasure', id: one.id, text: one.text })),
    ),
    ...causes.map((cause): Served => ({ kind: 'cause', id: cause.id, text: cause.text })),
  ];
}

/** Decisions and countermeasures that no action serves yet: agreed, and nobody does it. */
export function unplanned(session: SessionState): readonly Served[] {
  const served = new Set(session.items.map((item) => item.serves?.id));
  const linked = new Set(
    slicesOf(session, whyTree).flatMap(({ slice }) =>
      slice.countermeasures.filter((one) => one.action !== null).map((one) => one.id),
    ),
  );
  return servedBy(session).filter(({ kind, id }) => kind !== 'cause' && !served.has(id) && !linked.has(id));
}

/** Open actions: what the plan is made of. Those done or dropped later stay in the minutes. */
export function openActions(session: SessionState): readonly Item[] {
  return itemsOf(session.items, 'action').filter((item) => item.status === 'open');
}

/** Earliest first; without a date last, in the order they were captured. */
export function byDate(actions: readonly Item[]): readonly Item[] {
  return actions.toSorted((one, other) => {
    const [first, second] = [dueKey(one), dueKey(other)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

function dueKey({ when }: Item): string {
  return when === null ? '9999' : `${when.date} ${when.time ?? '24:00'}`;
}

/** An action has one owner and one date (rule 7); an exact time also says why it must be exact (rule 5). */
export function missingIn({ owner, when }: Item): readonly ('owner' | 'date' | 'reason')[] {
  return [
    ...(owner === null ? (['owner'] as const) : []),
    ...(when === null ? (['date'] as const) : []),
    ...(when?.kind === 'at' && (when.because ?? '').trim() === '' ? (['reason'] as const) : []),
  ];
}
