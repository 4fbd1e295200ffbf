import type { SessionState } from '../../../shared/session/state.ts';
import type { Log } from '../../../shared/session/log.ts';
import type { WorkspaceState } from '../../../shared/workspace/workspace.ts';

/** The last link of our own chain in a stream. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** A stream in memory, as of the last event on disk. */
export interface HeldLog<State> {
  readonly log: Log<State>;
  readonly head: ChainHead;
}

export interface Shelf<State> {
  get(stream: string): HeldLog<State> | undefined;
  put(stream: string, held: HeldLog<State>): void;
  drop(stream: string): void;
}

export interface LogCache {
  readonly sessions: Shelf<SessionState>;
  readonly workspace: Shelf<WorkspaceState>;
  /** Forgets everything: after an import, a restore or any doubt whether memory and disk agree. */
  clear(): void;
}

/** Enough for every session somebody has open; the longest-unused one is let go. */
const HELD = 12;

export function logCache(): LogCache {
  const sessions = new Map<string, HeldLog<SessionState>>();
  const workspace = new Map<string, HeldLog<WorkspaceState>>();
  return {
    sessions: shelf(sessions),
    workspace: shelf(workspace),
    clear: () => {
      sessions.clear();
      workspace.clear();
    },
  };
}

/** A Map keeps the order of insertion, so putting again makes an entry the newest. */
function shelf<State>(held: Map<string, HeldLog<State>>): Shelf<State> {
  return {
    get: (stream) => held.get(stream),
    drop: (stream) => void held.delete(stream),
    put: (stream, log) => {
      held.delete(stream);
      held.set(stream, log);
      for (const oldest of held.keys()) {
        if (held.size <= HELD) break;
        held.delete(oldest);
      }
    },
  };
}
