import { createContext, use, useSyncExternalStore } from 'react';

/** The window's one clock: everything that shows time follows it, so that all digits change together. */
export interface Ticker {
  readonly subscribe: (listener: () => void) => () => void;
  /** Epoch milliseconds at the last full second. */
  readonly read: () => number;
}

const SECOND = 1_000;

/** Ticks at full seconds of `now`, and only while somebody listens. */
export function createTicker(now: () => number): Ticker {
  const listeners = new Set<() => void>();
  let last = now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function wait(): void {
    timer = setTimeout(tick, SECOND - (now() % SECOND));
  }
  function tick(): void {
    last = now();
    wait();
    for (const listener of listeners) listener();
  }

  return {
    subscribe(listener) {
      if (listeners.size === 0) {
        last = now();
        wait();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) clearTimeout(timer);
      };
    },
    read: () => last,
  };
}

export const TickerContext = createContext<Ticker | undefined>(undefined);

export function useTicker(): Ticker {
  const ticker = use(TickerContext);
  if (ticker === undefined) throw new Error('no ticker around this component');
  return ticker;
}

/** Something computed from the time; renders again only when the answer changes. It must be a number, a string or a boolean. */
export function useTick<Answer extends number | string | boolean | null>(
  answer: (now: number) => Answer,
): Answer {
  const ticker = useTicker();
  return useSyncExternalStore(ticker.subscribe, () => answer(ticker.read()));
}
