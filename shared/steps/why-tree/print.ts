import { byId } from '../../session/entities.ts';
import {
  paragraph,
  SECTION_RANK,
  span,
  type Block,
  type Section,
  type Spans,
  type TreeNode,
} from '../../minutes/document.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import { ranked } from './countermeasures.ts';
import { namesOf } from './names.ts';
import { midSentence } from './question.ts';
import type { Cause, Countermeasure, WhyTreeSlice } from './slice.ts';
import { causesOf, openEnds, whyTreeOf, type WhyTree } from './tree.ts';
import type { whyTreeWords } from './words.ts';

type Context = PrintContext<keyof typeof whyTreeWords>;

/** The tree as people read it aloud, then what is done about it, then where nobody has answered "why?" yet. */
export function printWhyTree(slice: WhyTreeSlice, context: Context): readonly Section[] {
  if (slice.problem.text.trim() === '' && slice.causes.length === 0) return [];
  const { say, step } = context;
  const tree = whyTreeOf(slice);
  const blocks: readonly Block[] = [
    { type: 'tree', root: { id: step.id, spans: problemSpans(slice), children: nodes(tree, null, context) } },
    ...measures(slice, context),
    ...stillOpen(tree, context),
  ];
  return [{ id: `why-${step.id}`, rank: SECTION_RANK.why, title: say('why-tree.section'), blocks }];
}

function problemSpans({ problem }: WhyTreeSlice): Spans {
  const source = problem.source.trim();
  return source === '' ? [span(problem.text)] : [span(`${problem.text} `), span(`✓ ${source}`, 'soft')];
}

function nodes(tree: WhyTree, effect: string | null, context: Context): readonly TreeNode[] {
  return causesOf(tree, effect).map((cause) => ({
    id: cause.id,
    spans: causeSpans(cause, context),
    children: nodes(tree, cause.id, context),
  }));
}

function causeSpans(cause: Cause, context: Context): Spans {
  const { say } = context;
  const evidence = evidenceSpans(cause, context);
  if (cause.evidence.state === 'disproved') return [span(cause.text, 'struck'), ...evidence];
  return [
    span(`${say('why-tree.because')} `, 'voice'),
    span(midSentence(cause.text, namesOf(context.session))),
    ...evidence,
    ...(cause.holds === false ? [span(' '), span(say('why-tree.does-not-hold'), 'warn')] : []),
    ...rootSpans(cause, context),
  ];
}

function evidenceSpans({ evidence }: Cause, { say }: Context): Spans {
  const { state, by, source } = evidence;
  switch (state) {
    case 'none':
      return [];
    case 'claimed': {
      const who =
        by === '' ? say('why-tree.evidence.claimed') : say('why-tree.evidence.claimed-by', { name: by });
      return [span(` ◌ ${[who, source].filter((part) => part !== '').join(', ')}`, 'soft')];
    }
    case 'verified':
      return [span(` ✓ ${source || say('why-tree.evidence.verified')}`, 'soft')];
    case 'disproved':
      return [
        span(
          ` ✕ ${[say('why-tree.evidence.disproved'), source].filter((part) => part !== '').join(', ')}`,
          'soft',
        ),
      ];
  }
}

function rootSpans({ root }: Cause, { say, session, dates }: Context): Spans {
  if (root === null) return [];
  const owner = root.owner === null ? undefined : byId(session.people.participants, root.owner);
  const soft = [
    say(`why-tree.ending.${root.ending}`),
    ...(owner && root.date
      ? [say('why-tree.finds-out', { name: owner.name, date: dates.short(root.date) })]
      : []),
    ...(root.sponsor === '' ? [] : [say('why-tree.sponsor', { name: root.sponsor })]),
  ].join(', ');
  if (root.ending === 'unknown') return [span(` ${soft}`, 'soft')];
  return [span(' '), span(say('why-tree.root'), 'root'), span(` ${soft}`, 'soft')];
}

function measures(slice: WhyTreeSlice, context: Context): readonly Block[] {
  const { say } = context;
  if (slice.countermeasures.length === 0) return [];
  const words = ['countermeasure', 'against', 'strength', 'check'] as const;
  return [
    paragraph(span(say('why-tree.countermeasures'), 'strong')),
    {
      type: 'table',
      head: words.map((word) => say(`why-tree.${word}`)),
      rows: ranked(slice.countermeasures).map((item) => ({
        id: item.id,
        cells: [
          [span(item.text)],
          [span(byId(slice.causes, item.cause)?.text ?? '')],
          [span(say(`why-tree.strength.${item.strength}`))],
          checkSpans(item, context),
        ],
      })),
    },
  ];
}

function checkSpans({ check }: Countermeasure, { say, dates }: Context): Spans {
  const { measure, date, result, note } = check;
  const plan = date === null ? measure : say('why-tree.check-on', { measure, date: dates.short(date) });
  if (result === null) return [span(plan)];
  const outcome = [say(`why-tree.result.${result}`), note].filter((part) => part !== '').join(', ');
  const mark = result === 'worked' ? 'ok' : result === 'did-not' ? 'warn' : 'strong';
  return [span(plan === '' ? '' : `${plan}: `), span(outcome, mark)];
}

function stillOpen(tree: WhyTree, { say }: Context): readonly Block[] {
  const ends = openEnds(tree);
  if (ends.length === 0) return [];
  return [
    paragraph(span(say('why-tree.open-branches'), 'strong')),
    { type: 'list', items: ends.map((cause) => ({ spans: [span(cause.text)] })) },
  ];
}
