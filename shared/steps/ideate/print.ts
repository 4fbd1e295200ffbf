import { SECTION_RANK, span, type Section, type Spans } from '../../minutes/document.ts';
import { byId } from '../../session/entities.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import { placedIdeas, type IdeateSlice, type PlacedIdea } from './slice.ts';
import type { ideateWords } from './words.ts';

type Context = PrintContext<keyof typeof ideateWords>;

/** Every idea, what builds on another right under it; names only where the room wanted them. */
export function printIdeate(slice: IdeateSlice, context: Context): readonly Section[] {
  if (slice.ideas.length === 0) return [];
  const { say, step } = context;
  const items = placedIdeas(slice.ideas).map((placed) => ({
    id: placed.idea.id,
    spans: ideaSpans(placed, slice, context),
  }));
  return [
    {
      id: `ideate-${step.id}`,
      rank: SECTION_RANK.talk,
      title: say('ideate.section'),
      blocks: [{ type: 'list', items }],
    },
  ];
}

function ideaSpans({ idea, depth }: PlacedIdea, slice: IdeateSlice, { say, session }: Context): Spans {
  const name = slice.namesShown ? byId(session.people.participants, idea.by ?? '')?.name : undefined;
  return [
    ...(depth > 0 ? [span(`${say('ideate.yes-and')} `, 'soft')] : []),
    span(idea.text),
    ...(name === undefined ? [] : [span(` ${say('ideate.by', { name })}`, 'soft')]),
  ];
}
