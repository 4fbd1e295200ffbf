import type { CloseEvent, ReadList } from './events.ts';

export interface CloseSlice {
  readonly read: readonly ReadList[];
  readonly asked: boolean;
  /** How many gave 1 to 5. */
  readonly counts: readonly number[];
  readonly next: { readonly date: string | null; readonly note: string } | null;
}

export const EMPTY_CLOSE: CloseSlice = { read: [], asked: false, counts: [0, 0, 0, 0, 0], next: null };

export function foldClose(slice: CloseSlice, event: CloseEvent): CloseSlice {
  switch (event.type) {
    case 'close.read': {
      const rest = slice.read.filter((list) => list !== event.body.list);
      return { ...slice, read: event.body.read ? [...rest, event.body.list] : rest };
    }
    case 'close.missing-asked':
      return { ...slice, asked: event.body.asked };
    case 'close.return-counted':
      return { ...slice, counts: event.body.counts };
    case 'close.next-set':
      return { ...slice, next: { date: event.body.date, note: event.body.note } };
  }
}

/** The mean of the hands shown, 1 to 5, and how many there were; undefined when nobody was asked. */
export function returnOnTime(
  slice: CloseSlice,
): { readonly mean: number; readonly hands: number } | undefined {
  const hands = slice.counts.reduce((sum, count) => sum + count, 0);
  if (hands === 0) return undefined;
  return { mean: slice.counts.reduce((sum, count, index) => sum + count * (index + 1), 0) / hands, hands };
}
