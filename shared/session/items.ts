import type { Id, Instant, When } from './event.ts';
import { added, changed, removed, type Entity } from './entities.ts';
import type {
  Effort,
  ItemEvent,
  ItemKind,
  ItemStatus,
  PromiseLevel,
  PromiseResult,
  RequestAnswer,
} from './item-events.ts';

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
  readonly level: PromiseLevel;
  readonly quantity: string;
  readonly likelihood: number | null;
  readonly excluded: string;
  readonly effort: readonly Effort[];
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly department: Id | null;
  readonly toDepartment: Id | null;
  readonly offer: boolean;
  /** What became of a promise, oldest first; the last one counts. */
  readonly results: readonly ResultOfPromise[];
  /** What was answered to a request, oldest first; the last one counts. */
  readonly answers: readonly AnswerToRequest[];
  /** Added or changed after the session was closed: printed as a correction. */
  readonly corrected: boolean;
  /** What it said when the session was closed, once it was changed after that. */
  readonly asClosed?: Pick<Item, 'text' | 'owner' | 'when'>;
}

export interface ResultOfPromise {
  readonly at: Instant;
  readonly result: PromiseResult;
  readonly reason: string;
  readonly note: string;
  readonly when: When | null;
}

export interface AnswerToRequest {
  readonly at: Instant;
  readonly answer: RequestAnswer;
  readonly by: Id | null;
  readonly when: When | null;
  readonly scope: string;
  readonly because: string;
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
  level: 'promise',
  quantity: '',
  likelihood: null,
  excluded: '',
  effort: [],
  earliest: null,
  latest: null,
  department: null,
  toDepartment: null,
  offer: false,
  results: [],
  answers: [],
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
    case 'item.promise-resulted':
      return changed(items, event.body.item, (old) => withResult(old, event));
    case 'item.request-answered':
      return changed(items, event.body.item, (old) => withAnswer(old, event));
  }
}

/** Kept is done and missed is dropped; with another date it stays open. */
function withResult(item: Item, { at, body }: ItemEvent & { readonly type: 'item.promise-resulted' }): Item {
  const { result, reason = '', note = '', when = null } = body;
  const open = when !== null && result !== 'kept' && result !== 'missed';
  return {
    ...item,
    results: [...item.results, { at, result, reason, note, when }],
    when: open ? when : item.when,
    status: open ? 'open' : result === 'kept' ? 'done' : 'dropped',
    statusNote: note,
    statusAt: at,
  };
}

/** A request that was declined or withdrawn is no longer open; accepting fixes a date, and accepting a counter takes the date of the counter. */
function withAnswer(item: Item, { at, body }: ItemEvent & { readonly type: 'item.request-answered' }): Item {
  const { answer, by = null, when = null, scope = '', because = '' } = body;
  const last = item.answers.at(-1);
  const countered = last?.answer === 'countered' ? last.when : null;
  return {
    ...item,
    answers: [...item.answers, { at, answer, by, when, scope, because }],
    when: (answer === 'accepted' ? (when ?? countered) : answer === 'asked' ? when : null) ?? item.when,
    status: STATUS_AFTER[answer],
    statusNote: because,
    statusAt: at,
  };
}

const STATUS_AFTER: Readonly<Record<RequestAnswer, ItemStatus>> = {
  accepted: 'done',
  declined: 'dropped',
  withdrawn: 'dropped',
  countered: 'open',
  asked: 'open',
};

/** Keeps what was agreed in the room beside its first correction. */
function withClosing(item: Item): Item {
  if (item.corrected) return item;
  const { text, owner, when } = item;
  return { ...item, corrected: true, asClosed: { text, owner, when } };
}

export function itemsOf(items: Items, kind: ItemKind): Items {
  return items.filter((item) => item.kind === kind);
}
