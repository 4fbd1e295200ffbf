import { useMemo, useSyncExternalStore } from 'react';
import { hashOf, parseRoute, type Route } from './route.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Where this window is now. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return useMemo(() => parseRoute(hash), [hash]);
}

/** Goes somewhere; the way back stays in the window's history. */
export function navigate(route: Route): void {
  window.location.hash = hashOf(route);
}
