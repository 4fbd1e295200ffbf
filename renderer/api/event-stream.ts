import { failure } from '../../shared/contract/errors.ts';
import { pushMessageSchema, type PushMessage } from '../../shared/contract/pushes.ts';

/** What is used of an EventSource. */
export interface PushStream {
  readonly readyState: number;
  addEventListener(type: 'open' | 'message' | 'error' | 'rest', listener: (event: Event) => void): void;
  close(): void;
}

/** What a stream needs of the window around it. */
export interface StreamWorld {
  readonly openEvents: (address: string) => PushStream;
  readonly later: (work: () => void, ms: number) => void;
  /** Calls `work` each time somebody looks at this window again. */
  readonly looked: (work: () => void) => void;
  /** Names this window to the host, so that what it shows is not pushed back to it. */
  readonly windowId: string;
}

/** The one stream of pushes a window keeps open. */
export interface EventStream {
  readonly open: () => void;
  readonly close: () => void;
  /** Resolves when the stream is open, has failed, is not wanted, or takes too long. */
  readonly settled: () => Promise<void>;
}

const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 5_000;
const LONGEST_OPENING_MS = 1_000;
/** EventSource.CLOSED; the constant lives on a class that Node does not have. */
const CLOSED = 2;

/** `resting`: this browser has too many windows, and the host sent this one to rest until somebody looks at it. */
type Wish = 'open' | 'resting' | 'closed';

/**
 * Keeps one event stream open. What was pushed while it was down is lost, so when it is back the windows are told to read everything
 * again; a browser's own reconnect gives up on an error status, hence the own one, slower each time.
 */
export function eventStream(world: StreamWorld, tell: (message: PushMessage) => void): EventStream {
  let source: PushStream | undefined;
  let wish: Wish = 'closed';
  let missed = false;
  let wait = FIRST_RETRY_MS;
  let opening = Promise.resolve();

  function connect(): void {
    if (wish !== 'open' || (source !== undefined && source.readyState !== CLOSED)) return;
    const stream = world.openEvents(`events?window=${world.windowId}`);
    source = stream;
    opening = settling(stream, world);
    stream.addEventListener('open', opened);
    stream.addEventListener('message', (event) => read(event, tell));
    stream.addEventListener('rest', rest);
    stream.addEventListener('error', () => {
      stream.close();
      if (source === stream && wish === 'open') retry();
    });
  }

  function opened(): void {
    if (missed) {
      tell({ name: 'library.trouble', push: { error: null } });
      tell({ name: 'library.reloaded', push: {} });
    }
    missed = false;
    wait = FIRST_RETRY_MS;
  }

  function rest(): void {
    source?.close();
    wish = 'resting';
    missed = true;
  }

  function retry(): void {
    if (!missed) tell({ name: 'library.trouble', push: { error: failure('signed-out') } });
    missed = true;
    world.later(connect, wait);
    wait = Math.min(wait * 2, LONGEST_RETRY_MS);
  }

  function open(): void {
    wish = 'open';
    connect();
  }

  world.looked(() => {
    if (wish === 'resting') open();
  });
  return {
    open,
    close() {
      wish = 'closed';
      source?.close();
      opening = Promise.resolve();
    },
    settled: () => opening,
  };
}

function settling(stream: PushStream, { later }: StreamWorld): Promise<void> {
  return new Promise((settle) => {
    stream.addEventListener('open', () => settle());
    stream.addEventListener('error', () => settle());
    later(settle, LONGEST_OPENING_MS);
  });
}

function read(event: Event, tell: (message: PushMessage) => void): void {
  const data = 'data' in event ? String(event.data) : 'null';
  const message = pushMessageSchema.safeParse(JSON.parse(data));
  if (message.success) tell(message.data);
}
