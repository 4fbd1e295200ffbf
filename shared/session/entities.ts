/**
 * Lists of things with ids. Arrays, not records: copying an array of 2 000 pointers is a memcpy, copying an object of 2 000 keys is not,
 * and a fold copies one list per event.
 */
export interface Entity {
  readonly id: string;
}

export function byId<T extends Entity>(list: readonly T[], id: string): T | undefined {
  // A plain loop: this is where folding a long session spends its time, and `find` with a closure takes twice as long.
  for (const item of list) if (item.id === id) return item;
  return undefined;
}

/** Adds an item; an id that is already there is left alone (events may arrive twice through merges). */
export function added<T extends Entity>(list: readonly T[], item: T): readonly T[] {
  return byId(list, item.id) ? list : [...list, item];
}

/** Adds an item right after another, or at the end when that one is missing. */
export function addedAfter<T extends Entity>(
  list: readonly T[],
  item: T,
  after: string | undefined,
): readonly T[] {
  if (byId(list, item.id)) return list;
  const index = after === undefined ? -1 : list.findIndex((other) => other.id === after);
  return index < 0 ? [...list, item] : list.toSpliced(index + 1, 0, item);
}

/** Changes one item; a missing id changes nothing. */
export function changed<T extends Entity>(
  list: readonly T[],
  id: string,
  change: (item: T) => T,
): readonly T[] {
  const index = list.findIndex((item) => item.id === id);
  const item = list[index];
  if (item === undefined) return list;
  const next = change(item);
  return next === item ? list : list.with(index, next);
}

export function removed<T extends Entity>(list: readonly T[], id: string): readonly T[] {
  const index = list.findIndex((item) => item.id === id);
  return index < 0 ? list : list.toSpliced(index, 1);
}
