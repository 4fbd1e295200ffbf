import type { Item } from '../../session/items.ts';
import { followUpOf, printedItems, type MinutesContext } from '../context.ts';
import { SECTION_RANK, span, type Block, type Section, type Spans } from '../document.ts';
import { sentence } from '../sentence.ts';

/** Thanks are outcomes (rule 12): who thanks whom, for what. */
export function thanksSection(context: MinutesContext): readonly Section[] {
  const thanks = printedItems(context, 'thanks');
  if (thanks.length === 0) return [];
  const blocks = thanks.map((item): Block => {
    const later = followUpOf(context, item).flatMap((part) => [span(' '), part]);
    return { type: 'paragraph', line: { id: item.id, spans: [...spoken(context, item), ...later] } };
  });
  return [
    { id: 'thanks', rank: SECTION_RANK.thanks, title: context.say('minutes.thanks'), blocks, narrow: true },
  ];
}

function spoken({ say }: MinutesContext, item: Item): Spans {
  const to = item.to.trim();
  const from = item.from.trim();
  const text = /^for\b/iu.test(item.text) ? item.text : say('minutes.thanks.for', { text: item.text });
  const values = { to: span(to, 'strong'), from: span(from), text: span(text) };
  if (to !== '' && from !== '') return sentence(say, 'minutes.thanks.both', values);
  if (to !== '') return sentence(say, 'minutes.thanks.to', values);
  return from === '' ? [span(item.text)] : sentence(say, 'minutes.thanks.from', values);
}
