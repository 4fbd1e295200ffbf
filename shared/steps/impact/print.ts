import {
  SECTION_RANK,
  span,
  type Block,
  type Line,
  type Section,
  type Spans,
} from '../../minutes/document.ts';
import { byId } from '../../session/entities.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import { changeFieldSchema } from './events.ts';
import type { Impact, ImpactSlice } from './slice.ts';
import { conditionsOf, leftIn, sweepOf, type SweepLine } from './sweep.ts';
import type { impactWords } from './words.ts';

type Context = PrintContext<keyof typeof impactWords>;

/** The change, every department's answer (those not asked are named too), and what has to be true before it goes ahead. */
export function printImpact(slice: ImpactSlice, context: Context): readonly Section[] {
  const { say, session, step } = context;
  const stated = changeFieldSchema.options.filter((field) => (slice.change[field] ?? '').trim() !== '');
  if (stated.length === 0 && slice.impacts.length === 0) return [];
  const sweep = sweepOf(slice, session);
  const blocks: Block[] = [];
  if (stated.length > 0) {
    const items = stated.map((field): Line => ({
      // Search finds the change by the step's own id.
      ...(field === stated[0] ? { id: step.id } : {}),
      spans: [span(`${say(`impact.${field}`)}: `, 'soft'), span(slice.change[field] ?? '', 'plain')],
    }));
    blocks.push({ type: 'list', items });
  }
  const shown = leftIn(sweep).length === sweep.length ? [] : sweep;
  if (shown.length > 0) blocks.push(tableOf(shown, context));
  const before = beforeOf(sweep, context);
  if (before.length > 0) {
    blocks.push({ type: 'paragraph', line: { spans: [span(say('impact.before'), 'strong')] } });
    blocks.push({ type: 'list', items: before });
  }
  return [{ id: `impact-${step.id}`, rank: SECTION_RANK.why + 2, title: say('impact.section'), blocks }];
}

function tableOf(sweep: readonly SweepLine[], context: Context): Block {
  const { say } = context;
  return {
    type: 'table',
    head: [say('impact.department'), say('impact.effect'), say('impact.severity'), say('impact.yes-if')],
    rows: sweep.map(({ department, impact }) => ({
      ...(impact === undefined ? {} : { id: impact.id }),
      cells: [[span(department.name)], ...cellsOf(impact, context)],
    })),
  };
}

function cellsOf(impact: Impact | undefined, context: Context): readonly Spans[] {
  const { say } = context;
  if (impact === undefined) return [[span(say('impact.not-asked'), 'warn')], [], []];
  if (impact.severity === null) return [[span(askedWords(impact, context), 'soft')], [], []];
  const severe = impact.severity === 'stops-us' || impact.severity === 'serious';
  return [
    [span(impact.effect)],
    [span(say(`impact.severity.${impact.severity}`), severe ? 'warn' : 'plain')],
    [span(impact.yesIf)],
  ];
}

function askedWords({ question }: Impact, { say, session, dates }: Context): string {
  const item = byId(session.items, question ?? '');
  const name = byId(session.people.participants, item?.owner ?? '')?.name;
  if (name === undefined) return say('impact.asked-open');
  return item?.when
    ? say('impact.asked-by', { name, date: dates.when(item.when) })
    : say('impact.asked', { name });
}

function beforeOf(sweep: readonly SweepLine[], { say }: Context): readonly Line[] {
  const { yesIfs, blocked } = conditionsOf(sweep);
  return [
    ...yesIfs.map(({ department, impact }) => conditionLine(department.name, impact?.yesIf ?? '', 'plain')),
    ...blocked.map(({ department }) => conditionLine(department.name, say('impact.blocked'), 'warn')),
  ];
}

function conditionLine(name: string, text: string, mark: 'plain' | 'warn'): Line {
  return { spans: [span(`${name}: `, 'strong'), span(text, mark)] };
}
