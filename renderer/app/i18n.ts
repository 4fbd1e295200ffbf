import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { allWords } from './all-words.ts';
import { pseudo, PSEUDO_LOCALE } from './pseudo-locale.ts';

export const LANGUAGES = ['en', PSEUDO_LOCALE] as const;
export type Language = (typeof LANGUAGES)[number];

export { DATE_LOCALE } from './date-locale.ts';

/** The window's language. Keys hold dots (`round.pass`), so i18next's own separators are off; React escapes, so i18next does not. */
export function createI18n(language: Language): I18n {
  const i18n = createInstance();
  const strange = Object.fromEntries(Object.entries(allWords).map(([key, words]) => [key, pseudo(words)]));
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { en: { translation: allWords }, [PSEUDO_LOCALE]: { translation: strange } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnEmptyString: true,
    initAsync: false,
  });
  return i18n;
}
