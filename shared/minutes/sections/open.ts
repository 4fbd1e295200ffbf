import type { Item } from '../../session/items.ts';
import { followUpOf, personName, printedItems, type MinutesContext } from '../context.ts';
import { SECTION_RANK, span, type Block, type Line, type Section } from '../document.ts';

/** Open questions with who finds out by when, then what was parked. Answered ones stay, with their answer. */
export function openSection(context: MinutesContext): readonly Section[] {
  const { say } = context;
  const questions = printedItems(context, 'question').map((item): Block => ({
    type: 'paragraph',
    line: lineOf(context, item, finderOf(context, item)),
  }));
  const parked = printedItems(context, 'parked').map((item) => lineOf(context, item, ''));
  const blocks: Block[] = [...questions];
  if (parked.length > 0) {
    blocks.push({ type: 'paragraph', line: { spans: [span(say('minutes.parked'), 'strong')] } });
    blocks.push({ type: 'list', items: parked });
  }
  if (blocks.length === 0) return [];
  return [{ id: 'open', rank: SECTION_RANK.open, title: say('minutes.open'), blocks }];
}

function lineOf(context: MinutesContext, item: Item, after: string): Line {
  const quiet = after === '' ? [] : [span(' '), span(after, 'soft')];
  const text = span(item.text, item.status === 'dropped' ? 'struck' : 'plain');
  const later = followUpOf(context, item).flatMap((part) => [span(' '), part]);
  return { id: item.id, spans: [text, ...quiet, ...later] };
}

/** Nothing once it is settled: the answer says it all. */
function finderOf(context: MinutesContext, item: Item): string {
  const { say, dates } = context;
  if (item.status !== 'open') return '';
  const name = personName(context, item.owner);
  const date = item.when === null ? '' : dates.when(item.when);
  if (name === '') return date === '' ? say('minutes.open.no-owner') : say('minutes.open.by', { date });
  return date === ''
    ? say('minutes.open.finds-out', { name })
    : say('minutes.open.finds-out-by', { name, date });
}
