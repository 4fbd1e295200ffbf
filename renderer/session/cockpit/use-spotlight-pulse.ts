import { useEffect } from 'react';
import { useTicker } from '../../app/ticker.tsx';
import { useSessionStore } from '../use-session.ts';

const EVERY_SECONDS = 3;

/**
 * Says again, every few seconds, where the room looks: a room view that was opened later or lost its connection comes right by itself.
 * Where nothing is in the light there is nothing to say.
 */
export function useSpotlightPulse(): void {
  const store = useSessionStore();
  const ticker = useTicker();
  useEffect(
    () =>
      ticker.subscribe(() => {
        const { focus, view, askCustomer, typing } = store.getState().spotlight;
        const lit = focus !== null || view !== '' || askCustomer || typing !== '';
        if (lit && Math.floor(ticker.read() / 1000) % EVERY_SECONDS === 0) store.show({});
      }),
    [store, ticker],
  );
}
