import type { Id } from '../../session/event.ts';
import { added, byId, changed, removed, type Entity } from '../../session/entities.ts';
import type { GlossaryEvent } from './events.ts';

export interface Term extends Entity {
  readonly text: string;
  /** What all mean by it; empty until there is something to agree on. */
  readonly meaning: string;
  readonly agreed: boolean;
}

/** What one side means by a term. */
export interface Meaning extends Entity {
  readonly term: Id;
  readonly department: Id;
  readonly text: string;
}

export interface GlossarySlice {
  readonly terms: readonly Term[];
  readonly meanings: readonly Meaning[];
}

export const EMPTY_GLOSSARY: GlossarySlice = { terms: [], meanings: [] };

export function foldGlossary(slice: GlossarySlice, event: GlossaryEvent): GlossarySlice {
  switch (event.type) {
    case 'glossary.term-added': {
      const { term: id, text } = event.body;
      return { ...slice, terms: added(slice.terms, { id, text, meaning: '', agreed: false }) };
    }
    case 'glossary.term-changed': {
      const { term, text } = event.body;
      return { ...slice, terms: changed(slice.terms, term, (old) => ({ ...old, text })) };
    }
    case 'glossary.term-removed':
      return {
        terms: removed(slice.terms, event.body.term),
        meanings: slice.meanings.filter(({ term }) => term !== event.body.term),
      };
    case 'glossary.meaning-given': {
      const { meaning: id, term, department, text } = event.body;
      const known = meaningOf(slice, term, department);
      if (known !== undefined) {
        const meanings =
          text.trim() === ''
            ? removed(slice.meanings, known.id)
            : changed(slice.meanings, known.id, (old) => ({ ...old, text }));
        return { ...slice, meanings };
      }
      if (!byId(slice.terms, term) || text.trim() === '') return slice;
      return { ...slice, meanings: added(slice.meanings, { id, term, department, text }) };
    }
    case 'glossary.agreed': {
      const { term, meaning } = event.body;
      const terms = changed(slice.terms, term, (old) => ({ ...old, meaning, agreed: true }));
      return { ...slice, terms };
    }
    case 'glossary.reopened': {
      const terms = changed(slice.terms, event.body.term, (old) => ({ ...old, agreed: false }));
      return { ...slice, terms };
    }
  }
}

export function meaningOf(slice: GlossarySlice, term: Id, department: Id): Meaning | undefined {
  return slice.meanings.find((one) => one.term === term && one.department === department);
}
