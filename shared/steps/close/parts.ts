import type { Id } from '../../session/event.ts';
import type { ItemKind } from '../../session/item-events.ts';
import type { Items } from '../../session/items.ts';
import type { ReadList } from './events.ts';
import { returnOnTime, type CloseSlice } from './slice.ts';

/** The close, in the order it is walked: three lists read aloud, then three questions, then the end. */
export const CLOSE_PARTS = ['decisions', 'questions', 'actions', 'missing', 'return', 'next'] as const;
export type ClosePart = (typeof CLOSE_PARTS)[number];

const KIND_OF: Readonly<Record<ReadList, ItemKind>> = {
  decisions: 'decision',
  questions: 'question',
  actions: 'action',
};

/** What is read aloud of one list: what is still open and meant for everybody. */
export function itemsToRead(items: Items, list: ReadList): Items {
  return items.filter((item) => item.kind === KIND_OF[list] && item.status === 'open' && !item.private);
}

/** A list with nothing in it needs no reading, and neither does what was said in the close itself: the room has just heard it. */
export function isDone(part: ClosePart, slice: CloseSlice, items: Items, step: Id): boolean {
  switch (part) {
    case 'decisions':
    case 'questions':
    case 'actions':
      return slice.read.includes(part) || itemsToRead(items, part).every((item) => item.step === step);
    case 'missing':
      return slice.asked;
    case 'return':
      return returnOnTime(slice) !== undefined;
    case 'next':
      return slice.next !== null;
  }
}

/** Where the close is; undefined when everything was asked. */
export function currentPart(slice: CloseSlice, items: Items, step: Id): ClosePart | undefined {
  return CLOSE_PARTS.find((part) => !isDone(part, slice, items, step));
}
