import { SECTION_RANK, span, type Block, type Line, type Section } from '../../minutes/document.ts';
import { byId } from '../../session/entities.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import type { Restatement, RoundSlice } from './slice.ts';
import type { roundWords } from './words.ts';

type Context = PrintContext<keyof typeof roundWords>;

export function printRound(slice: RoundSlice, context: Context): readonly Section[] {
  const blocks: Block[] = [];
  const said = slice.said.map((entry): Line => {
    const speaker = byId(context.session.people.participants, entry.participant);
    return { id: entry.id, spans: [span(`${speaker?.name ?? ''}: `, 'strong'), span(entry.text)] };
  });
  const passed = slice.turns
    .filter(
      (turn) =>
        turn.state === 'passed' && slice.said.every((entry) => entry.participant !== turn.participant),
    )
    .map((turn): Line => {
      const speaker = byId(context.session.people.participants, turn.participant);
      return {
        id: turn.id,
        spans: [span(`${speaker?.name ?? ''}: `, 'strong'), span(context.say('round.passed'), 'soft')],
      };
    });
  if (said.length + passed.length > 0) blocks.push({ type: 'list', items: [...said, ...passed] });
  for (const restatement of slice.restatements) blocks.push(...printRestatement(restatement, context));
  if (blocks.length === 0) return [];
  const title = context.say('round.section', { title: context.step.title });
  return [{ id: `round-${context.step.id}`, rank: SECTION_RANK.talk, title, blocks }];
}

function printRestatement(restatement: Restatement, { session, say }: Context): readonly Block[] {
  const name = (id: string): string => byId(session.people.departments, id)?.name ?? '';
  const answer =
    restatement.confirmed === null
      ? say('round.unanswered')
      : restatement.confirmed
        ? say('round.confirmed')
        : say('round.missed', { missed: restatement.missed });
  const who = say('round.restates', { by: name(restatement.by), of: name(restatement.of) });
  return [{ type: 'quote', id: restatement.id, text: restatement.text, cite: `${who}: ${answer}` }];
}
