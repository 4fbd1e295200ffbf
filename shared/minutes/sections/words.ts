import { foldedTerm, termFinder, type AgreedTerm } from '../../language/terms.ts';
import type { SessionState } from '../../session/state.ts';
import { slicesOf } from '../../session/step-kind.ts';
import { glossary } from '../../steps/glossary/glossary.ts';
import type { MinutesContext } from '../context.ts';
import { SECTION_RANK, span, type Block, type Section, type Spans, type TreeNode } from '../document.ts';

/** Words of these minutes that earlier sessions agreed on, with their meaning, for readers who were not there. */
export function wordsSection(
  { say, session }: MinutesContext,
  sections: readonly Section[],
  earlier: readonly AgreedTerm[],
): readonly Section[] {
  const own = agreedHere(session);
  const terms = earlier.filter(({ term }) => !own.has(foldedTerm(term)));
  if (terms.length === 0) return [];
  const finder = termFinder(terms);
  const text = sections.flatMap(({ blocks }) => blocks.flatMap(textsOf));
  // Words never run on from one text into the next.
  const used = new Set(text.flatMap((one) => finder.termsIn(one)));
  if (used.size === 0) return [];
  const items = terms
    .filter((term) => used.has(term))
    .toSorted((one, other) => one.term.localeCompare(other.term, 'en'))
    .map(({ term, meaning }) => ({ spans: [span(`${term}: `, 'strong'), span(meaning)] }));
  return [
    {
      id: 'words',
      rank: SECTION_RANK.people + 5,
      title: say('minutes.words'),
      blocks: [{ type: 'list', items }],
    },
  ];
}

/** What this very session agreed on is printed with its talk; what the word meant before would contradict it. */
function agreedHere(session: SessionState): ReadonlySet<string> {
  const terms = slicesOf(session, glossary).flatMap(({ slice }) => slice.terms);
  return new Set(terms.filter(({ agreed }) => agreed).map(({ text }) => foldedTerm(text)));
}

function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'statement':
    case 'quote':
      return [block.text];
    case 'paragraph':
      return spoken(block.line.spans);
    case 'list':
      return block.items.flatMap(({ spans }) => spoken(spans));
    case 'table':
      return block.rows.flatMap(({ cells }) => cells.flatMap(spoken));
    case 'tree':
      return nodeTexts(block.root);
  }
}

function nodeTexts({ spans, children }: TreeNode): readonly string[] {
  return [...spoken(spans), ...children.flatMap(nodeTexts)];
}

/** Only what people said: the quiet words between are ours. */
function spoken(spans: Spans): readonly string[] {
  return spans.filter(({ mark }) => mark !== 'soft').map(({ text }) => text);
}
