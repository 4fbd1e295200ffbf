import type { ItemKind } from '../../../shared/session/item-events.ts';

/** In the order they are asked for in a meeting. */
export const ITEM_KINDS: readonly ItemKind[] = [
  'action',
  'decision',
  'promise',
  'request',
  'question',
  'parked',
  'note',
  'thanks',
];
