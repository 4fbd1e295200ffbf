import type { Display, Rectangle } from 'electron';

export interface RoomPlace {
  readonly bounds: Rectangle;
  readonly fullScreen: boolean;
}

/** The room reads from across the table: below this width it stands over the cockpit's corner instead of beside it. */
const LEAST_WIDTH = 640;
const RATIO = 16 / 9;

/**
 * Where the room view opens: full screen on a display the cockpit is not on; without a second one beside the cockpit, or where that
 * leaves no room, over its lower right corner.
 */
export function roomPlace(
  displays: readonly Pick<Display, 'id' | 'bounds'>[],
  here: Pick<Display, 'id' | 'workArea'>,
  cockpit: Rectangle,
): RoomPlace {
  const other = displays.find(({ id }) => id !== here.id);
  if (other) return { bounds: other.bounds, fullScreen: true };
  const area = here.workArea;
  const right = area.x + area.width;
  const free = right - (cockpit.x + cockpit.width);
  const width = free >= LEAST_WIDTH ? free : Math.min(area.width, Math.max(LEAST_WIDTH, area.width / 2));
  const height = Math.min(area.height, width / RATIO);
  const y = free >= LEAST_WIDTH ? Math.max(area.y, cockpit.y) : area.y + area.height - height;
  const bounds = { x: right - width, y: Math.min(y, area.y + area.height - height), width, height };
  return {
    bounds: {
      x: Math.round(bounds.x),
      y: Math.round(bounds.y),
      width: Math.round(width),
      height: Math.round(height),
    },
    fullScreen: false,
  };
}
