import { useEffect } from 'react';
import { useSay } from './use-say.ts';
import type { appWords } from './words.ts';

/** Names the window after its screen, so that tabs and windows can be told apart. */
export function useScreenTitle(screen: string): void {
  const say = useSay<keyof typeof appWords>();
  const title = screen === '' ? say('app.name') : say('app.title', { screen });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
