import type { Id, NewEvent } from '../../shared/session/event.ts';
import { sessionEventType } from '../../shared/session/event-types.ts';
import { workspaceEvents } from '../../shared/workspace/events.ts';

/** A clock that stands still until told otherwise, with ids and events minted by it: the same every run. */
export interface Mint {
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly advance: (milliseconds: number) => void;
  /** A UUIDv7 of now; later ones sort later. */
  readonly id: () => Id;
  readonly event: (session: string, type: string, body: NewEvent['body']) => NewEvent;
}

export const START = Date.parse('2026-11-21T10:00:00.000Z');

/** `machine` tells the ids of two mints apart (0 to 255), as two laptops' ids differ. */
export function mint(machine = 0, start = START): Mint {
  let clock = start;
  let counter = 0;
  const id = (): Id => {
    counter += 1;
    const time = clock.toString(16).padStart(12, '0');
    const count = counter.toString(16).padStart(12, '0');
    const tail = machine.toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${count.slice(0, 3)}-8${count.slice(3, 6)}-${count.slice(6)}${tail.slice(6)}`;
  };
  return {
    now: () => clock,
    advance: (milliseconds) => {
      clock += milliseconds;
    },
    id,
    event: (session, type, body) => ({
      id: id(),
      session,
      at: new Date(clock).toISOString(),
      by: 'Mia',
      type,
      v: versionOf(type),
      body,
    }),
  };
}

function versionOf(type: string): number {
  const workspace: Readonly<Record<string, { readonly v: number }>> = workspaceEvents;
  return sessionEventType(type)?.v ?? workspace[type]?.v ?? 1;
}
