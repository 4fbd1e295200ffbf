import { useMemo } from 'react';
import type { RelatedSession } from '../../shared/contract/sessions.ts';
import type { Minutes } from '../../shared/minutes/document.ts';
import { minutesOf } from '../../shared/minutes/minutes.ts';
import type { SessionState } from '../../shared/session/state.ts';
import { DATE_LOCALE } from '../app/i18n.ts';
import { useSay } from '../app/use-say.ts';
import { useEarlierTerms } from '../session/terms.tsx';

const NONE: readonly RelatedSession[] = [];

/** A session's minutes in the window's words. `now` is epoch milliseconds, rounded down to the minute a draft names. */
export function useMinutes(
  session: SessionState,
  now: number,
  related: readonly RelatedSession[] = NONE,
): Minutes {
  const say = useSay<string>();
  const terms = useEarlierTerms();
  const minute = Math.floor(now / 60_000) * 60_000;
  return useMemo(
    () => minutesOf(session, { now: minute, say, locale: DATE_LOCALE, related, terms }),
    [session, minute, say, related, terms],
  );
}
