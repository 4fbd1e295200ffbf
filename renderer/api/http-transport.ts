import type { Transport } from '../../shared/contract/contract.ts';
import { failure } from '../../shared/contract/errors.ts';
import { pushMessageSchema, type PushMessage } from '../../shared/contract/pushes.ts';
import { readReply } from './read-reply.ts';

/** What is used of an EventSource. */
export interface PushStream {
  readonly readyState: number;
  addEventListener(type: 'open' | 'message' | 'error', listener: (event: Event) => void): void;
  close(): void;
}

/** The browser's part of the way, as parameters: tests give their own, and Node has no EventSource. */
export interface HttpWorld {
  readonly fetch: typeof fetch;
  readonly openEvents: (address: string) => PushStream;
  readonly later: (work: () => void, ms: number) => void;
  /** Names this window to the host, so that what it shows is not pushed back to it. */
  readonly windowId: string;
}

const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 5_000;
const LONGEST_OPENING_MS = 1_000;
/** EventSource.CLOSED; the constant lives on a class that Node does not have. */
const CLOSED = 2;

/** The window's way to the browser host: one POST per call, one event stream for all pushes. */
export function httpTransport(world: HttpWorld): Transport {
  const listeners = new Set<(message: PushMessage) => void>();
  const tell = (message: PushMessage): void => {
    for (const listener of listeners) listener(message);
  };
  const stream = eventStream(world, tell);
  return {
    async call(name, input) {
      // What is read before the stream is open could miss a push that comes in between.
      await stream.settled();
      return readReply(name, await post(world, name, input));
    },
    subscribe(listener) {
      listeners.add(listener);
      stream.open();
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stream.close();
      };
    },
  };
}

/** A host that cannot be reached is an expected failure: the window keeps what was typed and tries again. */
async function post(world: HttpWorld, name: string, input: unknown): Promise<unknown> {
  try {
    const response = await world.fetch(`call/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sameside-window': world.windowId },
      body: JSON.stringify(input),
      credentials: 'same-origin',
      cache: 'no-store',
    });
    return await response.json();
  } catch {
    return { ok: false, error: failure('signed-out') };
  }
}

interface Stream {
  readonly open: () => void;
  readonly close: () => void;
  /** Resolves when the stream is open, has failed, is not wanted, or takes too long. */
  readonly settled: () => Promise<void>;
}

/**
 * Keeps one event stream open. What was pushed while it was down is lost, so when it is back the windows are told to read everything
 * again; a browser's own reconnect gives up on an error status, hence the own one, slower each time.
 */
function eventStream(world: HttpWorld, tell: (message: PushMessage) => void): Stream {
  let source: PushStream | undefined;
  let wanted = false;
  let broken = false;
  let wait = FIRST_RETRY_MS;
  let opening = Promise.resolve();

  function connect(): void {
    if (!wanted || (source !== undefined && source.readyState !== CLOSED)) return;
    const opened = world.openEvents(`events?window=${world.windowId}`);
    source = opened;
    opening = new Promise((settle) => {
      opened.addEventListener('open', () => settle());
      opened.addEventListener('error', () => settle());
      world.later(settle, LONGEST_OPENING_MS);
    });
    opened.addEventListener('open', () => {
      if (broken) {
        tell({ name: 'library.trouble', push: { error: null } });
        tell({ name: 'library.reloaded', push: {} });
      }
      broken = false;
      wait = FIRST_RETRY_MS;
    });
    opened.addEventListener('message', (event) => read(event, tell));
    opened.addEventListener('error', () => {
      opened.close();
      if (!wanted || source !== opened) return;
      if (!broken) tell({ name: 'library.trouble', push: { error: failure('signed-out') } });
      broken = true;
      world.later(connect, wait);
      wait = Math.min(wait * 2, LONGEST_RETRY_MS);
    });
  }

  return {
    open() {
      wanted = true;
      connect();
    },
    close() {
      wanted = false;
      source?.close();
      source = undefined;
      opening = Promise.resolve();
    },
    settled: () => opening,
  };
}

function read(event: Event, tell: (message: PushMessage) => void): void {
  const data = 'data' in event ? String(event.data) : 'null';
  const message = pushMessageSchema.safeParse(JSON.parse(data));
  if (message.success) tell(message.data);
}
