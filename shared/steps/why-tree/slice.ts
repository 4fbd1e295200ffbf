import { added, addedAfter, byId, changed, removed, type Entity } from '../../session/entities.ts';
import type { Id, Instant } from '../../session/event.ts';
import type { Category, CheckResult, Ending, EvidenceState, Strength, WhyTreeEvent } from './events.ts';

export interface Problem {
  readonly text: string;
  readonly source: string;
  /** What the room reads, when somebody worded it; '' for the question made from the text. */
  readonly question: string;
}

/** Where a branch ends. */
export interface Root {
  readonly ending: Ending;
  readonly owner: Id | null;
  readonly date: string | null;
  readonly sponsor: string;
}

export interface Cause extends Entity {
  /** The effect this explains; null for the problem. */
  readonly parent: Id | null;
  readonly text: string;
  readonly evidence: { readonly state: EvidenceState; readonly by: string; readonly source: string };
  /** The therefore test of the link to the effect; null while unanswered. */
  readonly holds: boolean | null;
  readonly root: Root | null;
  readonly category: Category | null;
}

export interface Check {
  readonly measure: string;
  readonly date: string | null;
  readonly result: CheckResult | null;
  readonly note: string;
  /** When the result was given. */
  readonly at: Instant | null;
}

export interface Countermeasure extends Entity {
  readonly cause: Id;
  readonly text: string;
  readonly strength: Strength;
  readonly action: Id | null;
  readonly check: Check;
}

/** Siblings stand in the order of the list. */
export interface WhyTreeSlice {
  readonly problem: Problem;
  readonly causes: readonly Cause[];
  readonly countermeasures: readonly Countermeasure[];
}

export const EMPTY_WHY_TREE: WhyTreeSlice = {
  problem: { text: '', source: '', question: '' },
  causes: [],
  countermeasures: [],
};

const NO_EVIDENCE = { state: 'none', by: '', source: '' } as const;
const NO_CHECK: Check = { measure: '', date: null, result: null, note: '', at: null };

export function foldWhyTree(slice: WhyTreeSlice, event: WhyTreeEvent): WhyTreeSlice {
  switch (event.type) {
    case 'why-tree.problem-stated': {
      const { text, source, question } = event.body;
      return { ...slice, problem: { text, source, question: question ?? '' } };
    }
    case 'why-tree.cause-added':
      return withCause(slice, event.body);
    case 'why-tree.cause-moved':
      return moved(slice, event.body.cause, event.body.parent, event.body.after);
    case 'why-tree.cause-removed':
      return withoutBranch(slice, event.body.cause);
    case 'why-tree.cause-reworded':
    case 'why-tree.evidence-given':
    case 'why-tree.link-tested':
    case 'why-tree.root-marked':
    case 'why-tree.root-cleared':
    case 'why-tree.categorised':
      return {
        ...slice,
        causes: changed(slice.causes, event.body.cause, (cause) => foldCause(cause, event)),
      };
    case 'why-tree.countermeasure-added':
    case 'why-tree.countermeasure-changed':
    case 'why-tree.countermeasure-removed':
    case 'why-tree.check-planned':
    case 'why-tree.check-resulted':
    case 'why-tree.action-linked':
      return foldCountermeasures(slice, event);
  }
}

type OneCause = Extract<
  WhyTreeEvent,
  {
    readonly type: `why-tree.${'cause-reworded' | 'evidence-given' | 'link-tested' | 'root-marked' | 'root-cleared' | 'categorised'}`;
  }
>;

function foldCause(cause: Cause, event: OneCause): Cause {
  switch (event.type) {
    case 'why-tree.cause-reworded':
      return { ...cause, text: event.body.text };
    case 'why-tree.evidence-given': {
      const { state, by, source } = event.body;
      return { ...cause, evidence: { state, by, source } };
    }
    case 'why-tree.link-tested':
      return { ...cause, holds: event.body.holds };
    case 'why-tree.root-marked': {
      const { ending, owner, date, sponsor } = event.body;
      return {
        ...cause,
        root: { ending, owner: owner ?? null, date: date ?? null, sponsor: sponsor ?? '' },
      };
    }
    case 'why-tree.root-cleared':
      return cause.root === null ? cause : { ...cause, root: null };
    case 'why-tree.categorised':
      return { ...cause, category: event.body.category };
  }
}

type OfCountermeasure = Extract<WhyTreeEvent, { readonly body: { readonly countermeasure: Id } }>;

function foldCountermeasures(slice: WhyTreeSlice, event: OfCountermeasure): WhyTreeSlice {
  const { countermeasure: id } = event.body;
  const change = (next: (old: Countermeasure) => Countermeasure): WhyTreeSlice => ({
    ...slice,
    countermeasures: changed(slice.countermeasures, id, next),
  });
  switch (event.type) {
    case 'why-tree.countermeasure-added': {
      const { cause, text, strength } = event.body;
      if (!byId(slice.causes, cause)) return slice;
      const item: Countermeasure = { id, cause, text, strength, action: null, check: NO_CHECK };
      return { ...slice, countermeasures: added(slice.countermeasures, item) };
    }
    case 'why-tree.countermeasure-changed': {
      const { text, strength } = event.body;
      return change((old) => ({ ...old, text: text ?? old.text, strength: strength ?? old.strength }));
    }
    case 'why-tree.countermeasure-removed':
      return { ...slice, countermeasures: removed(slice.countermeasures, id) };
    case 'why-tree.check-planned': {
      const { measure, date } = event.body;
      return change((old) => ({ ...old, check: { ...old.check, measure, date } }));
    }
    case 'why-tree.check-resulted': {
      const { result, note } = event.body;
      return change((old) => ({ ...old, check: { ...old.check, result, note, at: event.at } }));
    }
    case 'why-tree.action-linked':
      return change((old) => ({ ...old, action: event.body.action }));
  }
}

/** A new cause under an effect that had ended its branch digs on: the effect is no root any more (undo makes it one again). */
function withCause(
  slice: WhyTreeSlice,
  body: Extract<WhyTreeEvent, { readonly type: 'why-tree.cause-added' }>['body'],
): WhyTreeSlice {
  const { cause: id, parent, text, after } = body;
  if (parent !== null && !byId(slice.causes, parent)) return slice;
  const cause: Cause = { id, parent, text, evidence: NO_EVIDENCE, holds: null, root: null, category: null };
  const causes = addedAfter(slice.causes, cause, after);
  if (causes === slice.causes) return slice;
  return { ...slice, causes: parent === null ? causes : withoutRoot(causes, parent) };
}

function withoutRoot(causes: readonly Cause[], id: Id): readonly Cause[] {
  return changed(causes, id, (cause) => (cause.root === null ? cause : { ...cause, root: null }));
}

/** The answer of the therefore test belonged to the old link, so it is asked again. */
function moved(slice: WhyTreeSlice, id: Id, parent: Id | null, after: Id | null | undefined): WhyTreeSlice {
  const old = byId(slice.causes, id);
  if (old === undefined || (parent !== null && !byId(slice.causes, parent))) return slice;
  if (parent !== null && wouldLoop(slice.causes, id, parent)) return slice;
  const cause = parent === old.parent ? old : { ...old, parent, holds: null };
  const rest = removed(slice.causes, id);
  const causes = after === null ? [cause, ...rest] : addedAfter(rest, cause, after);
  return { ...slice, causes: parent === null ? causes : withoutRoot(causes, parent) };
}

/** Whether `parent` is the cause itself or lies under it. Linear: one index, one walk upwards. */
export function wouldLoop(causes: readonly Cause[], cause: Id, parent: Id): boolean {
  const parents = new Map(causes.map((each) => [each.id, each.parent]));
  for (let at: Id | null = parent; at !== null; at = parents.get(at) ?? null) if (at === cause) return true;
  return false;
}

function withoutBranch(slice: WhyTreeSlice, id: Id): WhyTreeSlice {
  if (!byId(slice.causes, id)) return slice;
  const gone = branchIds(slice.causes, id);
  return {
    ...slice,
    causes: slice.causes.filter((cause) => !gone.has(cause.id)),
    countermeasures: slice.countermeasures.filter((item) => !gone.has(item.cause)),
  };
}

/** A cause and everything under it. */
function branchIds(causes: readonly Cause[], id: Id): ReadonlySet<Id> {
  const children = Map.groupBy(causes, (cause) => cause.parent);
  const ids = new Set<Id>([id]);
  for (const effect of ids) for (const child of children.get(effect) ?? []) ids.add(child.id);
  return ids;
}
