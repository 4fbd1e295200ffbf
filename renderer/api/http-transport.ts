import type { Transport } from '../../shared/contract/contract.ts';
import { failure } from '../../shared/contract/errors.ts';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import { eventStream, type StreamWorld } from './event-stream.ts';
import { readReply } from './read-reply.ts';

/** The browser's part of the way, as parameters: tests give their own, and Node has no EventSource. */
export interface HttpWorld extends StreamWorld {
  readonly fetch: typeof fetch;
}

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
