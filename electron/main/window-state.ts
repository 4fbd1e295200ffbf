import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rectangle } from 'electron';
import { z } from 'zod';

const stateSchema = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(480),
  height: z.number().int().min(360),
  maximised: z.boolean(),
});
export type WindowState = Readonly<z.infer<typeof stateSchema>>;

const FILE = 'cockpit-window.json';

/** Where the cockpit stood last; undefined when nobody knows or that display is gone. `displays` are the work areas there are now. */
export function readWindowState(folder: string, displays: readonly Rectangle[]): WindowState | undefined {
  try {
    const state = stateSchema.parse(JSON.parse(readFileSync(join(folder, FILE), 'utf8')));
    return displays.some((area) => shows(area, state)) ? state : undefined;
  } catch {
    return undefined; // A first start, or a file somebody edited: the window opens where the system puts it.
  }
}

/** Losing this file loses only a position, so it is written plainly and a failure is no news. */
export function writeWindowState(folder: string, state: WindowState): void {
  try {
    writeFileSync(join(folder, FILE), JSON.stringify(state));
  } catch {
    return;
  }
}

/** Enough of the title bar is on a display to take hold of it. */
function shows(area: Rectangle, { x, y, width }: WindowState): boolean {
  const reach = 100;
  const across = x + width > area.x + reach && x < area.x + area.width - reach;
  return across && y >= area.y && y < area.y + area.height - reach;
}
