import type { Item } from '../../session/items.ts';
import { isPromiseReason } from '../../session/promise-reasons.ts';
import type { PromiseLevel } from '../../session/item-events.ts';
import { followUpOf, personWithDepartment, printedItems, roomDate, type MinutesContext } from '../context.ts';
import {
  SECTION_RANK,
  paragraph,
  span,
  type Block,
  type Section,
  type Span,
  type Spans,
} from '../document.ts';

/** What was promised, wherever it was captured; then what has to be asked first and what is not promised. */
export function promisesSection(context: MinutesContext): readonly Section[] {
  const { say } = context;
  const promises = printedItems(context, 'promise').toSorted((one, other) =>
    dueKey(one).localeCompare(dueKey(other)),
  );
  const ofLevel = (level: PromiseLevel): readonly Item[] => promises.filter((item) => item.level === level);
  const promised = ofLevel('promise');
  const blocks: Block[] = promised.length === 0 ? [] : [tableOf(context, promised)];
  for (const level of ['ask-first', 'do-not'] as const) {
    const items = ofLevel(level);
    if (items.length === 0) continue;
    blocks.push(paragraph(span(say(`minutes.promises.${level}`), 'strong')));
    blocks.push({
      type: 'list',
      items: items.map((item) => ({ id: item.id, spans: lineOf(context, item) })),
    });
  }
  if (blocks.length === 0) return [];
  return [{ id: 'promises', rank: SECTION_RANK.promised + 1, title: say('minutes.promises'), blocks }];
}

function tableOf(context: MinutesContext, promises: readonly Item[]): Block {
  const { say } = context;
  const head = [
    say('minutes.promises.what'),
    say('minutes.promises.when'),
    say('minutes.promises.who'),
    say('minutes.promises.not-included'),
  ];
  const rows = promises.map((item) => ({ id: item.id, cells: cellsOf(context, item) }));
  return { type: 'table', head, rows };
}

function cellsOf(context: MinutesContext, item: Item): readonly Spans[] {
  const { say } = context;
  const owner = personWithDepartment(context, item.owner);
  return [
    [span(item.text), ...aside(aboutOf(context, item)), ...laterOf(context, item)],
    whenSpans(context, item),
    [owner === '' ? span(say('minutes.no-owner'), 'warn') : span(owner)],
    item.excluded.trim() === '' ? [] : [span(item.excluded)],
  ];
}

function lineOf(context: MinutesContext, item: Item): Spans {
  const when = item.when === null ? [] : [span(', '), ...whenSpans(context, item)];
  const excluded =
    item.excluded.trim() === ''
      ? []
      : [span(` ${context.say('minutes.promises.without', { text: item.excluded })}`, 'soft')];
  return [span(item.text), ...when, ...excluded, ...aside(aboutOf(context, item)), ...laterOf(context, item)];
}

/** How many and to whom where the words do not say it already; effort, likelihood, and when to start. */
function aboutOf(context: MinutesContext, item: Item): string {
  const { say, dates, session } = context;
  const said = item.text.toLocaleLowerCase();
  const unsaid = (part: string): string => (said.includes(part.trim().toLocaleLowerCase()) ? '' : part);
  const effort = item.effort.map(({ department, hours }) => {
    const name = session.people.departments.find(({ id }) => id === department)?.name ?? '';
    return say('minutes.promises.effort', { hours, department: name }).trim();
  });
  const parts = [
    unsaid(item.quantity),
    item.to === '' || unsaid(item.to) === '' ? '' : say('minutes.promises.to', { name: item.to }),
    ...effort,
    item.likelihood === null ? '' : say('minutes.promises.likelihood', { percent: item.likelihood }),
    item.earliest === null ? '' : say('minutes.promises.earliest', { date: dates.short(item.earliest) }),
    item.latest === null ? '' : say('minutes.promises.latest', { date: dates.short(item.latest) }),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function aside(text: string): Spans {
  return text === '' ? [] : [span(' '), span(text, 'soft')];
}

function whenSpans({ say, dates }: MinutesContext, { when }: Item): Spans {
  if (when === null) return [span(say('minutes.no-date'), 'warn')];
  const because = when.kind === 'at' ? (when.because?.trim() ?? '') : '';
  const spoken =
    when.kind === 'by' ? say('minutes.promises.by', { date: dates.when(when) }) : dates.when(when);
  return because === '' ? [span(spoken)] : [span(`${spoken} `), span(because, 'soft')];
}

/** The life of a promise, each time it was looked at; then corrections. */
function laterOf(context: MinutesContext, item: Item): Spans {
  const results = item.results.map((result): Span => {
    const { say, dates } = context;
    const date = dates.short(roomDate(context, result.at));
    const reason = isPromiseReason(result.reason) ? say(`promise-reason.${result.reason}`) : '';
    const to = result.when === null ? '' : say('minutes.promises.by', { date: dates.when(result.when) });
    const said = say('minutes.promises.result', { result: say(`promise-result.${result.result}`), date });
    const more = [to, reason, result.note.trim()].filter((part) => part !== '').join(', ');
    const text = more === '' ? said : say('minutes.with-note', { status: said, note: more });
    return result.result === 'kept'
      ? span(`✓ ${text}`, 'ok')
      : span(`· ${text}`, result.result === 'missed' ? 'warn' : 'soft');
  });
  const { statusAt: _, ...unfollowed } = item;
  const rest = followUpOf(context, item.results.length > 0 ? unfollowed : item);
  return [...results, ...rest].flatMap((part) => [span(' '), part]);
}

function dueKey({ when }: Item): string {
  return when === null ? '9999' : `${when.date} ${when.time ?? '24:00'}`;
}
