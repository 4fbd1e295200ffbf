import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Say } from '../../shared/language/say.ts';

/**
 * Speaks a key in the window's language. Each feature names its own keys: `useSay<keyof typeof roundViewWords>()`; the sentences of all
 * features are put together in i18n.ts.
 */
export function useSay<Key extends string>(): Say<Key> {
  const { t } = useTranslation();
  return useMemo(
    () => (key, values) => {
      const name: string = key;
      return t(name, { ...values });
    },
    [t],
  );
}
