import { byId } from '../../session/entities.ts';
import type { Item } from '../../session/items.ts';
import { followUpOf, personWithDepartment, printedItems, type MinutesContext } from '../context.ts';
import { SECTION_RANK, span, type Section, type Spans } from '../document.ts';
import { textOf } from '../references.ts';

/** What, who, by when and because of what: earliest date first, those without a date last. */
export function actionsSection(context: MinutesContext): readonly Section[] {
  const { say } = context;
  const actions = printedItems(context, 'action').toSorted((one, other) =>
    dueKey(one).localeCompare(dueKey(other)),
  );
  if (actions.length === 0) return [];
  const head = [
    say('minutes.actions.what'),
    say('minutes.actions.who'),
    say('minutes.actions.by'),
    say('minutes.actions.because'),
  ];
  const rows = actions.map((action) => ({ id: action.id, cells: cellsOf(context, action) }));
  return [
    {
      id: 'actions',
      rank: SECTION_RANK.actions,
      title: say('minutes.actions'),
      blocks: [{ type: 'table', head, rows }],
    },
  ];
}

function cellsOf(context: MinutesContext, action: Item): readonly Spans[] {
  const { say, dates } = context;
  const owner = personWithDepartment(context, action.owner);
  const text = span(action.text, action.status === 'dropped' ? 'struck' : 'plain');
  return [
    [text, ...followUpOf(context, action).flatMap((part) => [span(' '), part])],
    [owner === '' ? span(say('minutes.no-owner'), 'warn') : span(owner)],
    action.when === null
      ? [span(say('minutes.no-date'), 'warn')]
      : whenSpans(action, dates.when(action.when)),
    becauseOf(context, action),
  ];
}

/** "at" costs exactness, so its reason stands beside it (rule 5). */
function whenSpans(action: Item, spoken: string): Spans {
  const because = action.when?.kind === 'at' ? (action.when.because?.trim() ?? '') : '';
  return because === '' ? [span(spoken)] : [span(`${spoken} `), span(because, 'soft')];
}

function becauseOf(context: MinutesContext, action: Item): Spans {
  const { say } = context;
  const served = servedWords(context, action);
  const parts = [served, action.swapDay ? say('minutes.swap-day') : ''].filter((part) => part !== '');
  return parts.length === 0 ? [] : [span(parts.join(' · '))];
}

/** The words of what it serves. A request says nearly the same as its action, so who asked stands there instead. */
function servedWords({ session, say }: MinutesContext, { serves }: Item): string {
  if (serves === null) return '';
  const request = serves.kind === 'request' ? byId(session.items, serves.id) : undefined;
  const name = byId(session.people.departments, request?.department ?? '')?.name;
  if (request === undefined || request.private || name === undefined) return textOf(session, serves.id);
  return say(request.offer ? 'minutes.actions.offered-by' : 'minutes.actions.asked-by', { name });
}

function dueKey(action: Item): string {
  return action.when === null ? '9999' : `${action.when.date} ${action.when.time ?? '24:00'}`;
}
