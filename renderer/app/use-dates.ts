import { useMemo } from 'react';
import { dateWords, type DateWords } from '../../shared/minutes/dates.ts';
import type { minutesWords } from '../../shared/minutes/words.ts';
import { DATE_LOCALE } from './date-locale.ts';
import { useServices } from './services.tsx';
import { useSay } from './use-say.ts';

/** Dates as people say them, "Fri 27 Nov", in the window's language; other years are named. */
export function useDates(): DateWords {
  const say = useSay<keyof typeof minutesWords>();
  const { now } = useServices();
  const year = new Date(now()).getFullYear();
  return useMemo(() => dateWords(say, DATE_LOCALE, year), [say, year]);
}
