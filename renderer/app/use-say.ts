import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Say } from '../../shared/language/say.ts';

/**
 * Speaks a key in the window's language. Each feature names its own keys: `useSay<keyof typeof roundViewWords>()`; the sentences of all
 * features are put together in all-words.ts. The same function until the language changes.
 */
export function useSay<Key extends string>(): Say<Key> {
  const { t } = useTranslation();
  return useCallback<Say<Key>>(
    (key, values) => {
      const name: string = key;
      return t(name, { ...values });
    },
    [t],
  );
}
