import { useShallow } from 'zustand/react/shallow';
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { KnownTerm } from '../../shared/contract/glossary.ts';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import { termFinder, type AgreedTerm } from '../../shared/language/terms.ts';
import type { Id } from '../../shared/session/event.ts';
import type { SessionState } from '../../shared/session/state.ts';
import { slicesOf } from '../../shared/session/step-kind.ts';
import { glossary } from '../../shared/steps/glossary/glossary.ts';
import type { Term } from '../../shared/steps/glossary/slice.ts';
import { useServices } from '../app/services.tsx';
import { useSay } from '../app/use-say.ts';
import { TermReaderContext, type TermReader } from '../ui/termed.tsx';
import { useSession } from './use-session.ts';
import type { SessionWord } from './words.ts';

const NONE: readonly KnownTerm[] = [];
const EarlierTermsContext = createContext<readonly KnownTerm[]>(NONE);

/** Words agreed on in the sessions before this one. */
export function useEarlierTerms(): readonly KnownTerm[] {
  return use(EarlierTermsContext);
}

/** Underlines, in everything inside, the words agreed on before and those agreed on in this session. */
export function Terms({ session, children }: { readonly session: Id; readonly children: ReactNode }) {
  const say = useSay<SessionWord>();
  const earlier = useFetchedTerms(session);
  const own = useOwnTerms();
  const reader = useMemo<TermReader | undefined>(() => {
    if (own.length + earlier.length === 0) return undefined;
    // Of two meanings the first counts: what this session agrees on comes before what was agreed earlier.
    const { piecesOf } = termFinder([...own, ...earlier]);
    return (text) =>
      piecesOf(text).map(({ text: part, term }) =>
        term === undefined ? { text: part } : { text: part, note: say('term.means', wordsOf(term)) },
      );
  }, [own, earlier, say]);
  return (
    <EarlierTermsContext value={earlier}>
      <TermReaderContext value={reader}>{children}</TermReaderContext>
    </EarlierTermsContext>
  );
}

/** A pasted page is no note beside a word; the glossary has all of it. */
const LONGEST_NOTE = 400;

function wordsOf({ term, meaning }: AgreedTerm): { readonly term: string; readonly meaning: string } {
  return { term, meaning: meaning.length > LONGEST_NOTE ? `${meaning.slice(0, LONGEST_NOTE)}…` : meaning };
}

/** Once per open session; again when another session agrees on a word, or the library was read anew. */
function useFetchedTerms(session: Id): readonly KnownTerm[] {
  const { transport } = useServices();
  const [terms, setTerms] = useState(NONE);
  useEffect(() => {
    let shown = true;
    const load = async () => {
      const reply = await transport.call('glossary.terms', { before: session });
      // Without them text is only not underlined; whatever is wrong is said where it matters.
      if (shown && reply.ok) setTerms(reply.value.terms);
    };
    const stop = transport.subscribe((message) => {
      if (mayChangeTerms(message, session)) void load();
    });
    void load();
    return () => {
      shown = false;
      stop();
    };
  }, [transport, session]);
  return terms;
}

function mayChangeTerms(message: PushMessage, session: Id): boolean {
  if (message.name === 'library.reloaded') return true;
  if (message.name !== 'events.appended' || message.push.session === session) return false;
  return message.push.events.some(
    ({ type }) => type.startsWith('glossary.') || type === 'session.retracted' || type === 'session.started',
  );
}

/** What this session has agreed on so far, the last first; the same list as long as no word changes. */
function useOwnTerms(): readonly AgreedTerm[] {
  const agreed = useSession(useShallow(agreedIn));
  return useMemo(() => agreed.map(({ text, meaning }) => ({ term: text, meaning })), [agreed]);
}

function agreedIn(session: SessionState): readonly Term[] {
  const terms = slicesOf(session, glossary).flatMap(({ slice }) => slice.terms);
  return terms.filter((term) => term.agreed).toReversed();
}
