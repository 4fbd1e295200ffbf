import type { Refusal } from '../../session/event.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { ShortlistEvent } from './events.ts';
import { isListed, type ShortlistSlice } from './slice.ts';

export function checkShortlist(slice: ShortlistSlice, event: ShortlistEvent): Refusal | undefined {
  const { picks } = slice;
  switch (event.type) {
    case 'shortlist.added': {
      const { pick, idea, text } = event.body;
      if (isListed(picks, idea)) return { code: 'item-exists' };
      return refuseKnown(picks, pick) ?? refuseBlank(text);
    }
    case 'shortlist.changed': {
      const { pick, text } = event.body;
      return refuseUnknown(picks, pick) ?? (text === undefined ? undefined : refuseBlank(text));
    }
    case 'shortlist.moved': {
      const { pick, after } = event.body;
      return refuseUnknown(picks, pick) ?? (after === null ? undefined : refuseUnknown(picks, after));
    }
    case 'shortlist.removed':
      return refuseUnknown(picks, event.body.pick);
  }
}
