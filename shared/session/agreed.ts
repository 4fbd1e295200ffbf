import type { Id } from './event.ts';
import type { FollowedKind } from './followed.ts';
import { standingOf, type Standing } from './follow-up.ts';
import type { Item } from './items.ts';
import { EMPTY_MESSAGE } from '../steps/message/slice.ts';
import { EMPTY_WHY_TREE } from '../steps/why-tree/slice.ts';
import type { SessionState } from './state.ts';
import { slicesOf } from './step-kind.ts';

/** One thing a session agreed, and how it stands. An accepted request is here as the action it became. */
export interface Agreed {
  readonly kind: FollowedKind;
  readonly id: Id;
  readonly text: string;
  /** A participant. */
  readonly owner: Id | null;
  readonly pledge: 'start' | 'stop' | '';
  readonly standing: Standing;
}

/** Everything a session agreed and can be asked about, in the order people ask: promises first, what was parked last. */
export function agreedIn(session: SessionState): readonly Agreed[] {
  return [
    ...itemsAs(session, 'promise', (item) => item.kind === 'promise' && item.level === 'promise'),
    ...itemsAs(session, 'action', (item) => item.kind === 'action'),
    ...checksIn(session),
    ...itemsAs(session, 'review', (item) => item.kind === 'decision' && isLookedAtAgain(item)),
    ...itemsAs(session, 'question', (item) => item.kind === 'question'),
    ...pledgesIn(session),
    ...itemsAs(session, 'parked', (item) => item.kind === 'parked'),
  ];
}

/** A decision that has a day to look at it again, or was looked at. */
function isLookedAtAgain({ review, status }: Item): boolean {
  return review !== null || status !== 'open';
}

function itemsAs(
  session: SessionState,
  kind: FollowedKind,
  wanted: (item: Item) => boolean,
): readonly Agreed[] {
  return session.items
    .filter((item) => wanted(item) && !item.private)
    .flatMap(({ id, text, owner }) => agreed(session, { kind, id, text, owner, pledge: '' }));
}

function checksIn(session: SessionState): readonly Agreed[] {
  return slicesOf(session, { name: 'why-tree', empty: EMPTY_WHY_TREE }).flatMap(({ slice }) =>
    slice.countermeasures
      .filter(({ check }) => check.measure !== '' || check.date !== null || check.result !== null)
      .flatMap(({ id, text, check, action }) => {
        const owner = session.items.find((item) => item.id === action)?.owner ?? null;
        const words = check.measure === '' ? text : `${text}: ${check.measure}`;
        return agreed(session, { kind: 'check', id, text: words, owner, pledge: '' });
      }),
  );
}

function pledgesIn(session: SessionState): readonly Agreed[] {
  return slicesOf(session, { name: 'message', empty: EMPTY_MESSAGE }).flatMap(({ slice }) =>
    slice.pledges.flatMap(({ id, text, participant, kind }) =>
      agreed(session, { kind: 'pledge', id, text, owner: participant, pledge: kind }),
    ),
  );
}

function agreed(session: SessionState, thing: Omit<Agreed, 'standing'>): readonly Agreed[] {
  const standing = standingOf(session, thing.kind, thing.id);
  return standing ? [{ ...thing, standing }] : [];
}

export const AGREED_COUNTS = ['kept', 'missed', 'unclear', 'changed', 'dropped', 'open', 'overdue'] as const;
export type AgreedCount = (typeof AGREED_COUNTS)[number];

/** How many of them stand how. What is open and late counts as overdue only. `today` is `2026-11-27`. */
export function countAgreed(
  list: readonly Agreed[],
  today: string,
): Readonly<Partial<Record<AgreedCount, number>>> {
  const counts: Partial<Record<AgreedCount, number>> = {};
  for (const { standing } of list) {
    const count = countOf(standing, today);
    counts[count] = (counts[count] ?? 0) + 1;
  }
  return counts;
}

function countOf({ open, outcome, date }: Standing, today: string): AgreedCount {
  if (open) return date !== null && date < today ? 'overdue' : 'open';
  return outcome === null || outcome === 'moved' || outcome === 'not-yet' ? 'open' : outcome;
}
