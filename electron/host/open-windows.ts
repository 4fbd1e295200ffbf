import type { ServerResponse } from 'node:http';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import { startAnswer } from './answers.ts';

/** Event streams open at once. */
const MOST_STREAMS = 32;
/** A browser keeps at most six connections to one host; the streams of forgotten tabs must not use up what calls need. */
const MOST_STREAMS_OF_BROWSER = 4;
/** A window that does not read is cut off at this many waiting bytes; it comes back and reads everything again. */
const MOST_WAITING = 16 * 1024 * 1024;
const HEARTBEAT_MS = 15_000;

/** Who listens: a window by its own name for itself, in a browser by its key. */
export interface Listener {
  readonly window: string;
  readonly browser: string;
}

/** Every window that listens for pushes. */
export interface OpenWindows {
  /** False when there are too many. Of too many in one browser the oldest is sent to rest until somebody looks at it again. */
  readonly add: (listener: Listener, response: ServerResponse) => boolean;
  /** Tells every window, except the one named. */
  readonly tell: (message: PushMessage, except?: string) => void;
  /** Calls back when the first window opens and when the last one is gone. */
  readonly watch: (listener: (open: boolean) => void) => void;
  readonly closeAll: () => void;
}

export function openWindows(): OpenWindows {
  const streams = new Map<ServerResponse, Listener>();
  const watchers = new Set<(open: boolean) => void>();
  const heartbeat = setInterval(() => {
    for (const response of streams.keys()) response.write(': still here\n\n');
  }, HEARTBEAT_MS).unref();

  function told(open: boolean): void {
    for (const watcher of watchers) watcher(open);
  }

  function left(response: ServerResponse): void {
    if (streams.delete(response) && streams.size === 0) told(false);
  }

  function restOldest(browser: string): void {
    const own = [...streams].filter(([, listener]) => listener.browser === browser);
    const oldest = own.length > MOST_STREAMS_OF_BROWSER ? own[0]?.[0] : undefined;
    if (oldest === undefined) return;
    streams.delete(oldest);
    oldest.end('event: rest\ndata: {}\n\n');
  }

  return {
    add(listener, response) {
      if (streams.size >= MOST_STREAMS) return false;
      startAnswer(response, { 'content-type': 'text/event-stream; charset=utf-8' });
      response.write(': welcome\n\n');
      if (streams.size === 0) told(true);
      streams.set(response, listener);
      response.on('close', () => left(response));
      restOldest(listener.browser);
      return true;
    },
    tell(message, except) {
      const text = `data: ${JSON.stringify(message)}\n\n`;
      for (const [response, { window }] of streams) {
        if (window === except) continue;
        if (response.writableLength > MOST_WAITING) response.destroy();
        else response.write(text);
      }
    },
    watch: (listener) => void watchers.add(listener),
    closeAll() {
      watchers.clear();
      clearInterval(heartbeat);
      for (const response of streams.keys()) response.end();
    },
  };
}
