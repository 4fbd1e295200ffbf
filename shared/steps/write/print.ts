import { paragraph, SECTION_RANK, span, type Line, type Section } from '../../minutes/document.ts';
import { byId } from '../../session/entities.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import type { Card, WriteSlice } from './slice.ts';
import type { writeWords } from './words.ts';

type Context = PrintContext<keyof typeof writeWords>;

export function printWrite(slice: WriteSlice, context: Context): readonly Section[] {
  if (slice.cards.length === 0) return [];
  const { say, step } = context;
  const how = say(slice.names === true ? 'write.printed-with-names' : 'write.printed-without-names');
  return [
    {
      id: `write-${step.id}`,
      rank: SECTION_RANK.talk,
      title: step.title,
      blocks: [
        paragraph(span(how, 'soft')),
        { type: 'list', items: slice.cards.map((card) => cardLine(card, context)) },
      ],
    },
  ];
}

function cardLine({ id, text, by }: Card, { session }: Context): Line {
  const writer = byId(session.people.participants, by ?? '')?.name;
  return { id, spans: writer === undefined ? [span(text)] : [span(`${writer}: `, 'strong'), span(text)] };
}
