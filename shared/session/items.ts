import type { Id, Instant, When } from './event.ts';
import { added, changed, removed, type Entity } from './entities.ts';
import type { ItemEvent, ItemKind, ItemStatus } from './item-events.ts';

/** Something captured: see item-events.ts for what each part means. */
export interface Item extends Entity {
  readonly kind: ItemKind;
  /** The step it was captured in; null when captured outside the agenda. */
  readonly step: Id | null;
  readonly text: string;
  readonly at: Instant;
  readonly status: ItemStatus;
  readonly statusNote?: string;
  readonly statusAt?: Instant;
  readonly by: Id | null;
  readonly owner: Id | null;
  readonly when: When | null;
  readonly serves: { readonly kind: string; readonly id: Id } | null;
  readonly swapDay: boolean;
  readonly from: string;
  readonly to: string;
  readonly review: string | null;
  readonly how: string;
  readonly private: boolean;
  /** Added or changed after the session was closed: printed as a correction. */
  readonly corrected: boolean;
  /** What it said when the session was closed, once it was changed after that. */
  readonly asClosed?: Pick<Item, 'text' | 'owner' | 'when'>;
}

export type Items = readonly Item[];

const BLANK = {
  status: 'open',
  by: null,
  owner: null,
  when: null,
  serves: null,
  swapDay: false,
  from: '',
  to: '',
  review: null,
  how: '',
  private: false,
  corrected: false,
} as const;

/** `closed`: whether the session was closed before this event. */
export function foldItems(items: Items, event: ItemEvent, closed: boolean): Items {
  switch (event.type) {
    case 'item.added': {
      const { item, ...body } = event.body;
      return added(items, { ...BLANK, ...body, id: item, at: event.at, corrected: closed });
    }
    case 'item.changed': {
      const { item, ...change } = event.body;
      return changed(items, item, (old) => ({ ...(closed ? withClosing(old) : old), ...change }));
    }
    case 'item.turned':
      return changed(items, event.body.item, (old) => ({ ...old, kind: event.body.kind }));
    case 'item.removed':
      return removed(items, event.body.item);
    case 'item.status-set': {
      const { item, status, note } = event.body;
      return changed(items, item, (old) => ({ ...old, status, statusNote: note ?? '', statusAt: event.at }));
    }
  }
}

/** Keeps what was agreed in the room beside its first correction. */
function withClosing(item: Item): Item {
  if (item.corrected) return item;
  const { text, owner, when } = item;
  return { ...item, corrected: true, asClosed: { text, owner, when } };
}

export function itemsOf(items: Items, kind: ItemKind): Items {
  return items.filter((item) => item.kind === kind);
}
