import { SECTION_RANK, span, type Block, type Line, type Section } from '../../minutes/document.ts';
import { byId } from '../../session/entities.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import type { GlossarySlice, Term } from './slice.ts';
import type { glossaryWords } from './words.ts';

type Context = PrintContext<keyof typeof glossaryWords>;

/** Each word with the meaning all agreed on, and under it what each side had meant. */
export function printGlossary(slice: GlossarySlice, context: Context): readonly Section[] {
  const { say, step } = context;
  if (slice.terms.length === 0) return [];
  const blocks = slice.terms.flatMap((term): readonly Block[] => {
    const sides = sidesOf(slice, term, context);
    return [
      { type: 'paragraph', line: headOf(term, context) },
      ...(sides.length === 0 ? [] : [{ type: 'list' as const, items: sides }]),
    ];
  });
  const id = `glossary-${step.id}`;
  return [{ id, rank: SECTION_RANK.message + 2, title: say('glossary.section'), blocks }];
}

function headOf({ id, text, meaning, agreed }: Term, { say }: Context): Line {
  if (!agreed) return { id, spans: [span(`${text} `, 'strong'), span(say('glossary.still-open'), 'warn')] };
  return {
    id,
    spans: [span(`${text}: `, 'strong'), span(`${meaning} `), span(say('glossary.agreed'), 'ok')],
  };
}

function sidesOf(slice: GlossarySlice, term: Term, { session }: Context): readonly Line[] {
  return slice.meanings
    .filter((meaning) => meaning.term === term.id)
    .map(({ id, department, text }) => ({
      id,
      spans: [span(`${byId(session.people.departments, department)?.name ?? ''}: `, 'soft'), span(text)],
    }));
}
