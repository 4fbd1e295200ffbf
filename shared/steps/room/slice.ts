import type { Refusal } from '../../session/event.ts';
import { removed, type Entity } from '../../session/entities.ts';
import { refuseBlank, refuseUnknown } from '../../session/refusals.ts';
import type { GapKind, RoomEvent } from './events.ts';

/** A missing voice the room decided to go on without; `id` is `gap/about`. */
export interface AcceptedGap extends Entity {
  readonly gap: GapKind;
  readonly about: string;
  readonly because: string;
}

export interface RoomSlice {
  readonly accepted: readonly AcceptedGap[];
}

export const EMPTY_ROOM: RoomSlice = { accepted: [] };

export function gapId(gap: { readonly gap: GapKind; readonly about: string }): string {
  return `${gap.gap}/${gap.about}`;
}

export function foldRoom(slice: RoomSlice, event: RoomEvent): RoomSlice {
  const id = gapId(event.body);
  const rest = removed(slice.accepted, id);
  switch (event.type) {
    case 'room.gap-accepted': {
      const { gap, about, because } = event.body;
      return { accepted: [...rest, { id, gap, about, because }] };
    }
    case 'room.gap-reopened':
      return { accepted: rest };
  }
}

export function checkRoom(slice: RoomSlice, event: RoomEvent): Refusal | undefined {
  switch (event.type) {
    case 'room.gap-accepted':
      return refuseBlank(event.body.because) && { code: 'reason-missing' };
    case 'room.gap-reopened':
      return refuseUnknown(slice.accepted, gapId(event.body));
  }
}
