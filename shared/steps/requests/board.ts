import type { Id } from '../../session/event.ts';
import { itemsOf, type Item, type Items } from '../../session/items.ts';
import type { Department } from '../../session/people.ts';
import { isWaiting, standingOf } from './asking.ts';

/** What one department asked of another, or offered it, counted. */
export interface RequestCount {
  /** To be answered: asked, or countered. */
  readonly waiting: number;
  readonly agreed: number;
  /** Declined or withdrawn. */
  readonly settled: number;
}

/** What is said from one department to another, in the order it was captured. */
export function between(items: Items, from: Id, to: Id): readonly Item[] {
  return itemsOf(items, 'request').filter((item) => item.department === from && item.toDepartment === to);
}

/** Requests of which one side is not known (any more): they stand beside the grid until somebody says who asks whom. */
export function unplaced(items: Items, departments: readonly Department[]): readonly Item[] {
  const known = new Set<Id | null>(departments.map(({ id }) => id));
  return itemsOf(items, 'request').filter(
    ({ department, toDepartment }) =>
      !known.has(department) || !known.has(toDepartment) || department === toDepartment,
  );
}

export function countOf(requests: readonly Item[]): RequestCount {
  const waiting = requests.filter((request) => isWaiting(request)).length;
  const agreed = requests.filter((request) => standingOf(request) === 'accepted').length;
  return { waiting, agreed, settled: requests.length - waiting - agreed };
}
