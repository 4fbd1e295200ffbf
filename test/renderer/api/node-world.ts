import { get, type ClientRequest } from 'node:http';
import type { PushStream } from '../../../renderer/api/event-stream.ts';
import type { HttpWorld } from '../../../renderer/api/http-transport.ts';

const CLOSED = 2;

/** What a browser window has, for Node: fetch with the page's cookie and origin, and an event stream over a real connection. */
export function nodeWorld(
  own: string,
  cookie: string,
  windowId: string,
  lookers: (() => void)[] = [],
): HttpWorld {
  const headers = { cookie, origin: own, 'sec-fetch-site': 'same-origin' };
  return {
    windowId,
    fetch: (address, init) =>
      fetch(new URL(address instanceof Request ? address.url : address, own), {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init?.headers)), ...headers },
      }),
    openEvents: (address) => new StreamOfEvents(new URL(address, own), headers),
    looked: (work) => lookers.push(work),
    later: (work, ms) => void setTimeout(work, Math.min(ms, 20)),
  };
}

/** EventSource as far as a window uses it, without its own reconnecting. */
class StreamOfEvents extends EventTarget implements PushStream {
  readyState = 0;
  readonly #request: ClientRequest;

  constructor(url: URL, headers: Record<string, string>) {
    super();
    this.#request = get(url, { headers, agent: false }, (response) => {
      if (response.statusCode !== 200) return this.#fail();
      this.readyState = 1;
      this.dispatchEvent(new Event('open'));
      response.on('data', (chunk: Buffer) => this.#read(chunk.toString()));
      response.on('close', () => this.#fail());
      return undefined;
    });
    this.#request.on('error', () => this.#fail());
  }

  close(): void {
    this.readyState = CLOSED;
    this.#request.destroy();
  }

  #read(text: string): void {
    for (const block of text.split('\n\n')) {
      const lines = block.split('\n');
      const data = lines.find((line) => line.startsWith('data: '))?.slice(6);
      const type = lines.find((line) => line.startsWith('event: '))?.slice(7) ?? 'message';
      if (data !== undefined) this.dispatchEvent(new MessageEvent(type, { data }));
    }
  }

  #fail(): void {
    if (this.readyState === CLOSED) return;
    this.readyState = CLOSED;
    this.dispatchEvent(new Event('error'));
  }
}
