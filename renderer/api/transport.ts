import type { Bridge } from '../../shared/contract/bridge.ts';
import type { Transport } from '../../shared/contract/contract.ts';
import { bridgeTransport } from './bridge-transport.ts';
import { httpTransport } from './http-transport.ts';

declare global {
  interface Window {
    /** There in Electron only. */
    readonly sameside?: Bridge;
  }
}

/** The way to whichever host opened this window. */
export function transportOf(window: Window): Transport {
  if (window.sameside !== undefined) return bridgeTransport(window.sameside);
  return httpTransport({
    fetch: (address, init) => window.fetch(address, init),
    openEvents: (address) => new EventSource(address),
    later: (work, ms) => void window.setTimeout(work, ms),
    looked: (work) => window.addEventListener('focus', work),
    windowId: window.crypto.randomUUID(),
  });
}
