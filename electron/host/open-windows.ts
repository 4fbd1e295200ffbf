import type { ServerResponse } from 'node:http';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import { startAnswer } from './answers.ts';

/** Event streams open at once; a browser itself keeps at most six per host. */
const MOST_STREAMS = 32;
/** A window that does not read is cut off at this many waiting bytes; it comes back and reads everything again. */
const MOST_WAITING = 16 * 1024 * 1024;
const HEARTBEAT_MS = 15_000;

/** Every window that listens for pushes. */
export interface OpenWindows {
  /** False when there are too many. */
  readonly add: (windowId: string, response: ServerResponse) => boolean;
  /** Tells every window, except the one named. */
  readonly tell: (message: PushMessage, except?: string) => void;
  readonly closeAll: () => void;
}

export function openWindows(): OpenWindows {
  const streams = new Map<ServerResponse, string>();
  const heartbeat = setInterval(() => {
    for (const response of streams.keys()) response.write(': still here\n\n');
  }, HEARTBEAT_MS).unref();
  return {
    add(windowId, response) {
      if (streams.size >= MOST_STREAMS) return false;
      startAnswer(response, { 'content-type': 'text/event-stream; charset=utf-8' });
      response.write(': welcome\n\n');
      streams.set(response, windowId);
      response.on('close', () => streams.delete(response));
      return true;
    },
    tell(message, except) {
      const text = `data: ${JSON.stringify(message)}\n\n`;
      for (const [response, windowId] of streams) {
        if (windowId === except) continue;
        if (response.writableLength > MOST_WAITING) response.destroy();
        else response.write(text);
      }
    },
    closeAll() {
      clearInterval(heartbeat);
      for (const response of streams.keys()) response.end();
    },
  };
}
