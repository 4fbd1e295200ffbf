import { roomTime } from '../../minutes/dates.ts';
import {
  paragraph,
  SECTION_RANK,
  span,
  type Block,
  type Line,
  type Section,
} from '../../minutes/document.ts';
import { byId } from '../../session/entities.ts';
import type { Id } from '../../session/event.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import { ideaOf, isReadBack, linesOf } from './card.ts';
import type { LinePart } from './events.ts';
import type { CardLine, CardQuestion, HandoverSlice } from './slice.ts';
import type { handoverWords } from './words.ts';

type Context = PrintContext<keyof typeof handoverWords>;

/** The Mover's output is what the first meeting was for, so the card stands high; read back, it is how the second one began. */
export function printHandover(slice: HandoverSlice, context: Context): readonly Section[] {
  const { say, step } = context;
  const blocks = [
    ...cardBlocks(slice, context),
    ...(['tried', 'open', 'keep'] as const).flatMap((part) => lineBlocks(slice, part, context)),
    ...questionBlocks(slice, context),
    ...endBlocks(slice, context),
  ];
  if (blocks.length === 0) return [];
  const again = isReadBack(step);
  return [
    {
      id: `handover-${step.id}`,
      rank: again ? SECTION_RANK.frame + 1 : SECTION_RANK.decided + 1,
      title: say(again ? 'handover.section.read-back' : 'handover.section'),
      blocks,
    },
  ];
}

function cardBlocks(slice: HandoverSlice, context: Context): readonly Block[] {
  const { say, step } = context;
  const idea = ideaOf(slice);
  const helps = slice.answers.helps?.trim() ?? '';
  const readBack = slice.answers['read-back']?.trim() ?? '';
  const point = nameOf(context, slice.point);
  const cite =
    point === '' ? say('handover.read-back-by-prover') : say('handover.read-back-by', { name: point });
  const by = point === '' ? '' : say('handover.to', { name: point });
  return [
    ...(idea === '' ? [] : [{ type: 'statement' as const, id: step.id, text: idea, by }]),
    ...(helps === '' ? [] : [paragraph(span(say('handover.helps', { text: helps })))]),
    ...(readBack === '' ? [] : [{ type: 'quote' as const, text: readBack, cite }]),
  ];
}

function lineBlocks(slice: HandoverSlice, part: LinePart, { say }: Context): readonly Block[] {
  const lines = linesOf(slice, part);
  if (lines.length === 0) return [];
  const printed = ({ id, text, how }: CardLine): Line => ({
    id,
    spans: [span(how.trim() === '' ? text : say('handover.tried-how', { text, how }))],
  });
  return [
    paragraph(span(say(`handover.${part}`), 'strong')),
    { type: 'list', items: lines.map((line) => printed(line)) },
  ];
}

function questionBlocks(slice: HandoverSlice, context: Context): readonly Block[] {
  const { say } = context;
  if (slice.questions.length === 0) return [];
  const printed = ({ id, text, by, answer }: CardQuestion): Line => {
    const name = nameOf(context, by);
    const asked = name === '' ? text : say('handover.asked-by', { name, text });
    const end = answer.trim() === '' ? span(say('handover.not-answered'), 'warn') : span(answer, 'strong');
    return { id, spans: [span(`${asked} `), end] };
  };
  return [
    paragraph(span(say('handover.questions'), 'strong')),
    { type: 'list', items: slice.questions.map((question) => printed(question)) },
  ];
}

/** Whether a Prover took it, and every time the acceptance was taken back. */
function endBlocks(slice: HandoverSlice, context: Context): readonly Block[] {
  const { say, dates, session } = context;
  if (ideaOf(slice) === '') return [];
  const reopened = slice.course
    .filter(({ kind }) => kind === 'reopened')
    .map(({ text }) => paragraph(span(say('handover.reopened', { text }), 'soft')));
  const { accepted } = slice;
  if (accepted === null) return [...reopened, paragraph(span(say('handover.not-accepted'), 'warn'))];
  const { date } = roomTime(Date.parse(accepted.at), session.meeting.utcOffset);
  const name = nameOf(context, accepted.by);
  return [...reopened, paragraph(span(say('handover.accepted', { name, date: dates.short(date) }), 'ok'))];
}

function nameOf({ session }: Context, id: Id | null): string {
  return byId(session.people.participants, id ?? '')?.name ?? '';
}
