import type { Id } from '../../session/event.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { GlossarySlice, Meaning, Term } from './slice.ts';

export function projectGlossary(slice: GlossarySlice, step: Id): readonly Projected[] {
  return [
    ...slice.terms.map((term) => projectTerm(term, step)),
    ...slice.meanings.map((meaning) => projectMeaning(meaning, step)),
  ];
}

function projectTerm(term: Term, step: Id): Projected {
  const { id, text, meaning, agreed } = term;
  const words = meaning.trim() === '' ? text : `${text}\n${meaning}`;
  return {
    id,
    entity: term,
    read: () => ({
      rows: [{ table: 'terms', values: { id, step, term: text, meaning, agreed: agreed ? 1 : 0 } }],
      passage: { kind: 'term', step, text: words },
    }),
  };
}

function projectMeaning(one: Meaning, step: Id): Projected {
  const { id, term, department, text } = one;
  return {
    id,
    entity: one,
    read: () => ({
      rows: [{ table: 'term_meanings', values: { id, step, term, department, meaning: text } }],
      passage: { kind: 'term-meaning', step, text },
    }),
  };
}
