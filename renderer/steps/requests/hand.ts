import type { Id } from '../../../shared/session/event.ts';
import type { Item } from '../../../shared/session/items.ts';
import type { Rows } from '../../ui/use-rows.ts';
import type { RequestActions } from './use-requests.ts';

/** An answer that is being given, in words. */
export interface Answering {
  readonly request: Id;
  readonly how: 'accept' | 'counter' | 'decline' | 'ask-again';
}

/** What the commands of the step act on. */
export interface RequestsHand {
  readonly rows: Rows;
  /** All requests, in the order they stand on the screen. */
  readonly requests: readonly Item[];
  readonly actions: RequestActions;
  /** Says yes: asks for owner and date where one is missing. */
  readonly accept: (request: Item) => void;
  readonly answer: (answering: Answering | null) => void;
  /** Shows a request and puts the keyboard on it. */
  readonly show: (request: Item) => void;
}

/** The request the keyboard is in. */
export function heldRequest({ rows, requests }: RequestsHand): Item | undefined {
  const held = rows.held();
  return requests.find(({ id }) => id === held);
}
