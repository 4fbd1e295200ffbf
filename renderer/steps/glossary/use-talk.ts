import { useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import type { Department } from '../../../shared/session/people.ts';
import { meaningOf, type GlossarySlice } from '../../../shared/steps/glossary/slice.ts';

/** What is asked of a word: what one side means by it, or what all will mean. */
export type Asking =
  | { readonly term: Id; readonly of: 'side'; readonly department: Id }
  | { readonly term: Id; readonly of: 'all' };

export interface Talk {
  /** Undefined while no word is in talk: then the next one can be named. */
  readonly asking: Asking | undefined;
  /** Takes a word into talk, from its first side that has not spoken, or straight to what all mean. */
  readonly begin: (term: Id, of: 'side' | 'all') => void;
  /** On without an answer: to the next side, or away from the word. */
  readonly skip: () => void;
}

interface Now {
  readonly term: Id;
  readonly skipped: readonly Id[];
}

/** Walks one word: each side that has not spoken, then what all mean. The last word that is open is in talk on arrival. */
export function useTalk(slice: GlossarySlice, departments: readonly Department[]): Talk {
  const [now, setNow] = useState<Now>();
  const [left, setLeft] = useState<readonly Id[]>([]);
  const newest = slice.terms.findLast((term) => !term.agreed && !left.includes(term.id));
  const chosen = slice.terms.find((term) => term.id === now?.term && !term.agreed);
  const term = chosen ?? newest;
  const skipped = now !== undefined && now.term === term?.id ? now.skipped : [];
  const side =
    term &&
    departments.find(({ id }) => !skipped.includes(id) && meaningOf(slice, term.id, id) === undefined);
  const asking: Asking | undefined =
    term === undefined
      ? undefined
      : side === undefined
        ? { term: term.id, of: 'all' }
        : { term: term.id, of: 'side', department: side.id };
  return {
    asking,
    begin: (id, of) => {
      setLeft(left.filter((other) => other !== id));
      setNow({ term: id, skipped: of === 'all' ? departments.map((department) => department.id) : [] });
    },
    skip: () => {
      if (asking === undefined) return;
      if (asking.of === 'side')
        return setNow({ term: asking.term, skipped: [...skipped, asking.department] });
      setLeft([...left, asking.term]);
      setNow(undefined);
    },
  };
}
