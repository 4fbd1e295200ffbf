import {
  paragraph,
  SECTION_RANK,
  span,
  type Block,
  type Line,
  type Section,
} from '../../minutes/document.ts';
import { byId } from '../../session/entities.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import { groupsOf, type Group, type SortedCard } from './groups.ts';
import type { SortSlice } from './slice.ts';
import type { sortWords } from './words.ts';

type Context = PrintContext<keyof typeof sortWords>;

/** Cluster by cluster, then what is in none. Cards nobody touched are printed where they were written. */
export function printSort(slice: SortSlice, context: Context): readonly Section[] {
  const { say, session, step } = context;
  if (slice.clusters.length === 0 && slice.sortings.length === 0 && slice.typed.length === 0) return [];
  const [loose, ...clusters] = groupsOf(slice, session, step.id);
  const left = loose === undefined || loose.cards.length === 0 ? [] : [loose];
  const blocks = [...clusters, ...left].flatMap((group) => groupBlocks(group, context, clusters.length > 0));
  return [
    {
      id: `sort-${step.id}`,
      rank: SECTION_RANK.talk,
      title: say('sort.section', { title: step.title }),
      blocks,
    },
  ];
}

function groupBlocks({ cluster, cards }: Group, context: Context, named: boolean): readonly Block[] {
  const name = cluster?.name ?? context.say('sort.loose');
  const items = cards.map((card) => cardLine(card, context));
  return [
    ...(named ? [paragraph(span(name, 'strong'))] : []),
    ...(items.length > 0 ? [{ type: 'list', items } as const] : []),
  ];
}

function cardLine({ id, text, sorting }: SortedCard, { say, session, dates }: Context): Line {
  if (sorting.as === null) return { id, spans: [span(text)] };
  const words = span(`${text} `);
  if (sorting.as === 'fact') {
    const { source } = sorting;
    const how = source.trim() === '' ? say('sort.fact-unsourced') : say('sort.fact-of', { source });
    return { id, spans: [words, span(how, source.trim() === '' ? 'warn' : 'ok')] };
  }
  const question = byId(session.items, sorting.question ?? '');
  if (question === undefined) return { id, spans: [words, span(say('sort.claim'), 'soft')] };
  const owner = byId(session.people.participants, question.owner ?? '')?.name;
  const who = [owner, question.when ? dates.when(question.when) : undefined].filter(Boolean).join(', ');
  const asked = who === '' ? question.text : `${question.text} (${who})`;
  return { id, spans: [words, span(say('sort.claim-asked', { question: asked }), 'soft')] };
}
