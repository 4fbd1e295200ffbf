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
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { en: { translation: allWords }, [PSEUDO_LOCALE]: { translation: pseudoWords(allWords) } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    returnEmptyString: true,
    initAsync: false,
  });
  return i18n;
}

/** Words that come later than the window, with the code that needs them. Adding them again changes nothing. */
export function addWords(i18n: I18n, words: Readonly<Record<string, string>>): void {
  i18n.addResourceBundle('en', 'translation', words, true, false);
  i18n.addResourceBundle(PSEUDO_LOCALE, 'translation', pseudoWords(words), true, false);
}

function pseudoWords(words: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(words).map(([key, sentence]) => [key, pseudo(sentence)]));
}
