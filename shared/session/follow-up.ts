import { assertNever, type Id, type Instant, type When } from './event.ts';
import { byId } from './entities.ts';
import type { FollowedKind, Outcome } from './followed.ts';
import type { Item } from './items.ts';
import type { PromiseResult } from './item-events.ts';
import { EMPTY_MESSAGE, type Pledge } from '../steps/message/slice.ts';
import { EMPTY_WHY_TREE, type Countermeasure } from '../steps/why-tree/slice.ts';
import type { SessionState } from './state.ts';
import { slicesOf } from './step-kind.ts';

/** What somebody says became of a thing. `when` is its new date; `reason` a category, of a promise. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly note?: string;
  readonly reason?: string;
  readonly when?: When;
}

/** How a thing stands: the last that was said about it, and whether it is still asked about. */
export interface Standing {
  readonly open: boolean;
  readonly outcome: Outcome | null;
  readonly note: string;
  readonly reason: string;
  /** When that was said. */
  readonly at: Instant | null;
  /** Its date now. */
  readonly date: string | null;
}

/** An event without id, time and author. */
export interface FollowUpChange {
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The countermeasure of a check, wherever it stands. */
export function findCheck(
  session: SessionState,
  id: Id,
): { readonly step: Id; readonly measure: Countermeasure } | undefined {
  for (const { step, slice } of slicesOf(session, { name: 'why-tree', empty: EMPTY_WHY_TREE })) {
    const measure = byId(slice.countermeasures, id);
    if (measure) return { step: step.id, measure };
  }
  return undefined;
}

export function findPledge(
  session: SessionState,
  id: Id,
): { readonly step: Id; readonly pledge: Pledge } | undefined {
  for (const { step, slice } of slicesOf(session, { name: 'message', empty: EMPTY_MESSAGE })) {
    const pledge = byId(slice.pledges, id);
    if (pledge) return { step: step.id, pledge };
  }
  return undefined;
}

/** How a thing of this session stands now; undefined when it is not there (any more). */
export function standingOf(session: SessionState, kind: FollowedKind, id: Id): Standing | undefined {
  switch (kind) {
    case 'check': {
      const check = findCheck(session, id)?.measure.check;
      if (!check) return undefined;
      const outcome = check.result === null ? null : OF_CHECK[check.result];
      const { note, date, at } = check;
      return { open: outcome === null, outcome, note, reason: '', at, date };
    }
    case 'pledge': {
      const pledge = findPledge(session, id)?.pledge;
      if (!pledge) return undefined;
      const { result = null, note = '', at = null } = pledge.result ?? {};
      return {
        open: result === null || result === 'not-yet',
        outcome: result,
        note,
        reason: '',
        at,
        date: null,
      };
    }
    case 'promise':
    case 'action':
    case 'question':
    case 'review':
    case 'parked': {
      const item = byId(session.items, id);
      return item && itemStanding(item);
    }
    default:
      return assertNever(kind);
  }
}

const OF_CHECK = { worked: 'kept', 'did-not': 'missed', unclear: 'unclear' } as const;
const OF_STATUS = { open: null, done: 'kept', missed: 'missed', dropped: 'dropped' } as const;

function itemStanding(item: Item): Standing {
  const { status, statusNote = '', statusAt = null } = item;
  const result = item.results.at(-1);
  const said = result !== undefined && result.at === statusAt;
  return {
    open: status === 'open',
    outcome: said ? result.result : OF_STATUS[status],
    note: statusNote,
    reason: said ? result.reason : '',
    at: statusAt,
    date: item.kind === 'decision' ? item.review : (item.when?.date ?? null),
  };
}

/** The follow-up that says this of a thing, to be appended to its session; empty when the thing is gone or cannot have that outcome. */
export function followUpOf(
  session: SessionState,
  kind: FollowedKind,
  id: Id,
  verdict: Verdict,
): readonly FollowUpChange[] {
  switch (kind) {
    case 'check':
      return checkFollowUp(session, id, verdict);
    case 'pledge':
      return pledgeFollowUp(session, id, verdict);
    case 'promise':
      return byId(session.items, id) ? promiseFollowUp(id, verdict) : [];
    case 'action':
    case 'question':
    case 'review':
    case 'parked':
      return byId(session.items, id) ? itemFollowUp(kind, id, verdict) : [];
    default:
      return assertNever(kind);
  }
}

function checkFollowUp(session: SessionState, id: Id, { outcome, note = '', when }: Verdict) {
  const found = findCheck(session, id);
  if (!found) return [];
  const { step, measure } = found;
  if (outcome === 'moved') {
    const planned = { step, countermeasure: id, measure: measure.check.measure, date: when?.date ?? null };
    return when ? [{ type: 'why-tree.check-planned', body: planned }] : [];
  }
  const result =
    outcome === 'kept'
      ? 'worked'
      : outcome === 'missed'
        ? 'did-not'
        : outcome === 'unclear'
          ? outcome
          : undefined;
  if (result === undefined) return [];
  return [{ type: 'why-tree.check-resulted', body: { step, countermeasure: id, result, note } }];
}

function pledgeFollowUp(session: SessionState, id: Id, { outcome, note = '' }: Verdict) {
  const found = findPledge(session, id);
  const fits = outcome === 'kept' || outcome === 'not-yet' || outcome === 'dropped';
  if (!found || !fits) return [];
  return [{ type: 'message.pledge-resulted', body: { step: found.step, pledge: id, result: outcome, note } }];
}

const PROMISE_RESULT: Readonly<Partial<Record<Outcome, PromiseResult>>> = {
  kept: 'kept',
  missed: 'missed',
  moved: 'moved',
  changed: 'changed',
};

function promiseFollowUp(item: Id, verdict: Verdict): readonly FollowUpChange[] {
  const { outcome, note = '', reason = '', when } = verdict;
  const result = PROMISE_RESULT[outcome];
  if (result === undefined) return statusFollowUp(item, verdict);
  if (outcome === 'moved' && when === undefined) return [];
  const body = {
    item,
    result,
    ...(reason === '' ? {} : { reason }),
    ...(note === '' ? {} : { note }),
    ...(when === undefined || outcome === 'kept' || outcome === 'missed' ? {} : { when }),
  };
  return [{ type: 'item.promise-resulted', body }];
}

function itemFollowUp(kind: FollowedKind, item: Id, verdict: Verdict): readonly FollowUpChange[] {
  const { outcome, when } = verdict;
  if (outcome !== 'moved') return statusFollowUp(item, verdict);
  if (when === undefined || kind === 'parked') return [];
  const moved = kind === 'review' ? { review: when.date } : { when };
  return [{ type: 'item.changed', body: { item, ...moved } }];
}

const STATUS = { kept: 'done', missed: 'missed', dropped: 'dropped' } as const;

function statusFollowUp(item: Id, { outcome, note = '' }: Verdict): readonly FollowUpChange[] {
  if (outcome !== 'kept' && outcome !== 'missed' && outcome !== 'dropped') return [];
  return [{ type: 'item.status-set', body: { item, status: STATUS[outcome], note } }];
}
