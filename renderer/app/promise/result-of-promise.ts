import type { When } from '../../../shared/session/event.ts';
import type { PromiseResult } from '../../../shared/session/item-events.ts';
import type { PromiseReason } from '../../../shared/session/promise-reasons.ts';

/** The body of `item.promise-resulted` without the item. */
export interface ResultGiven {
  readonly result: PromiseResult;
  readonly reason?: PromiseReason;
  readonly note?: string;
  readonly when?: When;
}

/** What is asked besides the result itself. */
export interface ResultParts {
  readonly reason: PromiseReason;
  readonly note: string;
  readonly when: When | undefined;
}

/** Kept needs no reason; only another date can be moved to. */
export function resultGiven(result: PromiseResult, { reason, note, when }: ResultParts): ResultGiven {
  const words = note.trim() === '' ? {} : { note: note.trim() };
  if (result === 'kept') return { result, ...words };
  const date = when === undefined || result === 'missed' ? {} : { when };
  return { result, reason, ...words, ...date };
}
