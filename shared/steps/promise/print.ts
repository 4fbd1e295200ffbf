import {
  SECTION_RANK,
  paragraph,
  span,
  type Block,
  type Line,
  type Section,
} from '../../minutes/document.ts';
import { byId } from '../../session/entities.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import { loadTable } from './print-load.ts';
import type { HuddleEnd, Problem, PromiseSlice, WalkedLine } from './slice.ts';
import { isLapsed } from './standing.ts';
import type { promiseWords } from './words.ts';

export type PromiseContext = PrintContext<keyof typeof promiseWords>;

/** The promises are printed with all promises; here is how the huddle ended, who signed, and what stood behind it. */
export function printPromise(slice: PromiseSlice, context: PromiseContext): readonly Section[] {
  const { say, step } = context;
  const blocks = [
    ...endBlocks(slice, context),
    ...problemBlocks(slice.problems, context),
    ...checklistBlocks(slice.lines, context),
    ...(slice.end === null ? [] : loadTable(slice.end, context)),
  ];
  const title = say('promise.section');
  return blocks.length === 0
    ? []
    : [{ id: `promise-${step.id}`, rank: SECTION_RANK.promised, title, blocks }];
}

function endBlocks(slice: PromiseSlice, context: PromiseContext): readonly Block[] {
  const { say, session, step } = context;
  const signed = signedLine(slice, context);
  if (slice.end === null) return signed === '' ? [] : [paragraph(span(signed))];
  const lapsed = isLapsed(slice, session) ? say('promise.lapsed') : '';
  const by = [`${resultWords(slice.end, context)}.`, signed, lapsed].filter((part) => part !== '').join(' ');
  return [{ type: 'statement', id: step.id, text: slice.end.sentence, by }];
}

function resultWords({ result, until }: HuddleEnd, { say, dates }: PromiseContext): string {
  if (result !== 'red') return say(`promise.result.${result}`);
  return until === null
    ? say('promise.result.red-open')
    : say('promise.result.red', { date: dates.short(until) });
}

function signedLine({ signatures }: PromiseSlice, { say, session }: PromiseContext): string {
  if (signatures.length === 0) return '';
  const names = signatures.map(({ name, department }) => {
    const of = byId(session.people.departments, department ?? '')?.name;
    return of === undefined ? name : say('promise.signed-by-one', { name, department: of });
  });
  return say('promise.signed', { names: names.join(', ') });
}

function problemBlocks(problems: readonly Problem[], { say }: PromiseContext): readonly Block[] {
  if (problems.length === 0) return [];
  const items = problems.map(({ id, text, yesIf }): Line => {
    const answer =
      yesIf.trim() === ''
        ? span(say('promise.no-yes-if'), 'warn')
        : span(say('promise.yes-if', { text: yesIf.trim() }), 'strong');
    return { id, spans: [span(`${stopped(text)} `), answer] };
  });
  return [paragraph(span(say('promise.problems'), 'strong')), { type: 'list', items }];
}

/** One list per department whose checklist was walked. */
function checklistBlocks(lines: readonly WalkedLine[], context: PromiseContext): readonly Block[] {
  const { say, session } = context;
  const departments = [...new Set(lines.map(({ department }) => department))];
  return departments.flatMap((department): readonly Block[] => {
    const name = byId(session.people.departments, department ?? '')?.name;
    const title =
      name === undefined ? say('promise.checklist-of-all') : say('promise.checklist', { department: name });
    const walked = lines.filter((line) => line.department === department);
    const items = walked.map((line) => lineOf(line, context));
    return [paragraph(span(title, 'strong')), { type: 'list', items }];
  });
}

function lineOf({ id, text, answer, question }: WalkedLine, { say, session }: PromiseContext): Line {
  if (question === null) return { id, spans: [span(`${asked(text)} `, 'soft'), span(answer)] };
  const item = byId(session.items, question);
  const owner = byId(session.people.participants, item?.owner ?? '')?.name;
  const gap = owner === undefined ? say('promise.gap') : say('promise.gap-owner', { name: owner });
  return { id, spans: [span(`${asked(text)} `, 'soft'), span(gap, 'warn')] };
}

/** A sentence before another. */
function stopped(text: string): string {
  const trimmed = text.trim();
  return /[.!?…;:。]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** A line before its answer. */
function asked(text: string): string {
  const trimmed = text.trim();
  return /[.!?…;:。]$/u.test(trimmed) ? trimmed : `${trimmed}:`;
}
