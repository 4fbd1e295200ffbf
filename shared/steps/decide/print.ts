import { SECTION_RANK, span, type Block, type Section, type Spans } from '../../minutes/document.ts';
import { byId } from '../../session/entities.ts';
import type { Id } from '../../session/event.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import type { Remark } from './shown.ts';
import type { DecideSlice, Objection, Option, Position } from './slice.ts';
import { fingersOn, isTie } from './standing.ts';
import type { decideWords } from './words.ts';

type Context = PrintContext<keyof typeof decideWords>;

/** The decision itself is printed with all decisions; this is the trail: rule, options, positions, objections. */
export function printDecide(slice: DecideSlice, context: Context): readonly Section[] {
  if (slice.rule === null && slice.options.length === 0) return [];
  const { say, session, step } = context;
  const blocks: Block[] = [];
  const head: Spans[] = [];
  if (slice.question.trim() !== '')
    head.push([span(`${say('decide.question')}: `, 'soft'), span(slice.question)]);
  if (slice.rule !== null) {
    const leader = byId(session.people.participants, slice.leader ?? '')?.name;
    const named = slice.rule === 'leader' && leader !== undefined;
    const rule = named ? say('decide.rule.leader-named', { name: leader }) : say(`decide.rule.${slice.rule}`);
    head.push([span(`${say('decide.rule')}: `, 'soft'), span(rule)]);
  }
  if (slice.rule === 'fist-to-five')
    head.push([span(say('decide.threshold', { fingers: slice.threshold }), 'soft')]);
  if (head.length > 0) blocks.push({ type: 'list', items: head.map((spans) => ({ spans })) });
  if (slice.options.length > 0) blocks.push(optionTable(slice, context));
  const objections = slice.objections.map((objection) => ({
    id: objection.id,
    spans: objectionSpans(objection, context),
  }));
  const remarks = slice.remarks.map((remark) => ({ id: remark.id, spans: remarkSpans(remark, context) }));
  const lines = [...remarks, ...objections];
  if (lines.length > 0) blocks.push({ type: 'list', items: lines });
  return [{ id: `decide-${step.id}`, rank: SECTION_RANK.talk + 1, title: say('decide.section'), blocks }];
}

function optionTable(slice: DecideSlice, context: Context): Block {
  const { say } = context;
  return {
    type: 'table',
    head: [say('decide.option'), say('decide.positions')],
    rows: slice.options.map((option) => ({
      id: option.id,
      cells: [optionCell(slice, option, context), positionCell(slice, option, context)],
    })),
  };
}

function optionCell(slice: DecideSlice, option: Option, { say }: Context): Spans {
  const chosen = slice.outcomes.some((outcome) => outcome.option === option.id);
  const earlier = option.earlier.map(({ text }, index) =>
    span(` ${say('decide.round-before', { round: index + 1, text })}`, 'soft'),
  );
  return chosen
    ? [span(`${option.text} `), span(say('decide.chosen'), 'root'), ...earlier]
    : [span(option.text), ...earlier];
}

function positionCell(slice: DecideSlice, option: Option, context: Context): Spans {
  const lines = slice.positions
    .filter((position) => position.option === option.id)
    .map((position) => positionLine(position, context));
  return [span([...lines, ...shownLines(slice, option.id, context)].join('; '))];
}

/** Hands by their fingers and votes; whose hand it was is not printed. */
function shownLines(slice: DecideSlice, option: Id, { say }: Context): readonly string[] {
  const votes = byId(slice.votes, option);
  const shown = slice.fistBy === 'departments' ? [] : fingersOn(slice, option, []);
  const list = [5, 4, 3, 2, 1, 0]
    .map((fingers) => ({ fingers, hands: shown.filter((hand) => hand === fingers).length }))
    .filter(({ hands }) => hands > 0)
    .map((hand) => say('decide.hands', hand))
    .join(', ');
  const voted = votes && { for: votes.for, against: votes.against, abstained: votes.abstained };
  return [
    ...(slice.rule === 'fist-to-five' && list !== '' ? [say('decide.hands-shown', { list })] : []),
    ...(voted ? [say(isTie({ votes }) ? 'decide.votes-tie' : 'decide.votes', voted)] : []),
  ];
}

function positionLine(position: Position, { session, say }: Context): string {
  const name = byId(session.people.departments, position.department)?.name ?? '';
  const stance =
    position.fingers === null
      ? say(`decide.stance.${position.stance}`)
      : say('decide.fingers', { count: position.fingers });
  const note = position.note.trim() === '' ? '' : ` (${position.note})`;
  return `${name}: ${stance}${note}`;
}

function objectionSpans(objection: Objection, { session, say }: Context): Spans {
  const name = byId(session.people.departments, objection.department ?? '')?.name;
  const lead = name === undefined ? say('decide.objection.unnamed') : say('decide.objection', { name });
  const met = objection.how.trim() !== '';
  return [
    span(`${lead}: `, 'strong'),
    span(`${objection.text} `),
    met ? span(say('decide.met', { how: objection.how }), 'soft') : span(say('decide.standing'), 'warn'),
  ];
}

function remarkSpans({ kind, participant, department, text }: Remark, { session, say }: Context): Spans {
  const { participants, departments } = session.people;
  const name = byId(participants, participant ?? '')?.name ?? byId(departments, department ?? '')?.name;
  const lead = name === undefined ? say(`decide.${kind}.unnamed`) : say(`decide.${kind}`, { name });
  return [span(`${lead}: `, 'strong'), span(text)];
}
