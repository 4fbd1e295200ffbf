import {
  paragraph,
  SECTION_RANK,
  span,
  type Block,
  type Line,
  type Section,
  type Spans,
} from '../../minutes/document.ts';
import { byId } from '../../session/entities.ts';
import type { Item } from '../../session/items.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import type { HowPart } from './events.ts';
import { hoursByDepartment, piecesOf } from './pieces.ts';
import type { BreakdownSlice, How, PieceObjection } from './slice.ts';
import type { breakdownWords } from './words.ts';

type Context = PrintContext<keyof typeof breakdownWords>;

/** How it will be done: what the Prover saw, the pieces in order with their hours, and what the Makers said against it. */
export function printBreakdown(slice: BreakdownSlice, context: Context): readonly Section[] {
  const { session, step, say } = context;
  const pieces = piecesOf(session, step.id);
  const blocks = [
    ...(['risk', 'option', 'order'] as const).flatMap((part) => howBlocks(slice, part, context)),
    ...pieceBlocks(pieces, context),
    ...objectionBlocks(slice, context),
  ];
  if (blocks.length === 0) return [];
  return [
    { id: `breakdown-${step.id}`, rank: SECTION_RANK.actions + 1, title: say('breakdown.section'), blocks },
  ];
}

function howBlocks(slice: BreakdownSlice, part: HowPart, { say }: Context): readonly Block[] {
  const hows = slice.hows.filter((how) => how.part === part);
  if (hows.length === 0) return [];
  const printed = ({ id, text, answer }: How): Line => ({
    id,
    spans: [span(answer.trim() === '' ? text : say('breakdown.with-answer', { text, answer }))],
  });
  return [
    paragraph(span(say(`breakdown.${part}`), 'strong')),
    { type: 'list', items: hows.map((how) => printed(how)) },
  ];
}

function pieceBlocks(pieces: readonly Item[], context: Context): readonly Block[] {
  const { say, session } = context;
  if (pieces.length === 0) return [];
  const totals = hoursByDepartment(session, pieces).map(({ hours, name }) =>
    hoursWords(context, hours, name),
  );
  const table: Block = {
    type: 'table',
    head: [say('breakdown.piece'), say('breakdown.who'), say('breakdown.hours'), say('breakdown.by')],
    rows: pieces.map((piece, index) => ({ cells: pieceCells(piece, index, context) })),
  };
  return totals.length === 0
    ? [table]
    : [table, paragraph(span(say('breakdown.hours-total', { hours: totals.join(', ') })))];
}

function pieceCells(piece: Item, index: number, context: Context): readonly Spans[] {
  const { say, session, dates } = context;
  const { participants, departments } = session.people;
  const missing = (word: 'owner' | 'hours' | 'date'): Spans => [span(say(`breakdown.no-${word}`), 'warn')];
  const owner = byId(participants, piece.owner ?? '')?.name;
  const hours = piece.effort.map(({ department, hours: count }) =>
    hoursWords(context, count, byId(departments, department)?.name ?? ''),
  );
  const struck = piece.status === 'dropped' ? 'struck' : 'plain';
  return [
    [span(`${index + 1}. ${piece.text}`, struck)],
    owner === undefined ? missing('owner') : [span(owner)],
    hours.length === 0 ? missing('hours') : [span(hours.join(', '))],
    piece.when === null ? missing('date') : [span(dates.when(piece.when))],
  ];
}

function hoursWords({ say }: Context, hours: number, department: string): string {
  return say('breakdown.hours-of', { hours: Math.round(hours * 100) / 100, department }).trim();
}

function objectionBlocks(slice: BreakdownSlice, context: Context): readonly Block[] {
  if (slice.objections.length === 0) return [];
  return [
    paragraph(span(context.say('breakdown.objections'), 'strong')),
    { type: 'list', items: slice.objections.map((objection) => objectionLine(objection, context)) },
  ];
}

function objectionLine({ id, piece, by, text, answer }: PieceObjection, context: Context): Line {
  const { say, session } = context;
  const name = byId(session.people.participants, by ?? '')?.name;
  const about = byId(session.items, piece ?? '');
  const lead = name === undefined ? say('breakdown.objection') : say('breakdown.objection-by', { name });
  const met = answer.trim() !== '';
  return {
    id,
    spans: [
      span(`${lead}: `, 'strong'),
      span(`${text} `),
      ...(about === undefined || about.private
        ? []
        : [span(`${say('breakdown.about', { piece: about.text })} `, 'soft')]),
      met ? span(say('breakdown.met', { answer }), 'soft') : span(say('breakdown.standing'), 'warn'),
    ],
  };
}
