import {
  paragraph,
  SECTION_RANK,
  span,
  type Block,
  type Line,
  type Mark,
  type Section,
} from '../../minutes/document.ts';
import type { Answer } from '../../session/followed.ts';
import { ANSWER_ORDER, ownerWords, saidWords, thingText } from '../../session/said.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import type { Carried, CarryOverSlice } from './slice.ts';
import type { CarryOverWord } from './words.ts';

type Context = PrintContext<CarryOverWord>;

/** How many things were looked at and how they stand, then each with what was said. */
export function printCarryOver({ answers }: CarryOverSlice, context: Context): readonly Section[] {
  if (answers.length === 0) return [];
  const { say, step } = context;
  const counts = [
    say('carry-over.looked-at', { count: answers.length }),
    ...ANSWER_ORDER.map((answer) => countOf(answers, answer, context)),
  ].filter((part) => part !== '');
  const blocks: readonly Block[] = [
    paragraph(span(say('carry-over.summary', { counts: counts.join(', ') }))),
    { type: 'list', items: answers.map((carried) => lineOf(carried, context)) },
  ];
  return [{ id: `carried-${step.id}`, rank: SECTION_RANK.carried, title: say('carry-over.section'), blocks }];
}

function countOf(answers: readonly Carried[], answer: Answer, { say }: Context): string {
  const count = answers.filter((carried) => carried.answer === answer).length;
  return count === 0 ? '' : say(`followed.count.${answer}`, { count });
}

function lineOf(carried: Carried, { say, dates }: Context): Line {
  const { id, thing } = carried;
  const about = [
    say(`followed.kind.${thing.kind}`),
    ownerWords(thing, say),
    thing.due === null ? '' : say('followed.was-due', { date: dates.short(thing.due) }),
    thing.sessionTitle === '' ? '' : say('followed.from', { title: thing.sessionTitle }),
  ].filter((part) => part !== '');
  return {
    id,
    spans: [
      span(thingText(thing, say)),
      span(' '),
      span(about.join(' · '), 'soft'),
      span(' '),
      span(saidWords(thing.kind, carried, say, dates), MARK[carried.answer] ?? 'soft'),
    ],
  };
}

const MARK: Readonly<Partial<Record<Answer, Mark>>> = { kept: 'ok', missed: 'warn', unclear: 'warn' };
