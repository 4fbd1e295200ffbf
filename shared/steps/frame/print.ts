import { SECTION_RANK, span, type Block, type Section, type Spans } from '../../minutes/document.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import type { FrameField } from './events.ts';
import type { FrameSlice } from './slice.ts';
import type { frameWords } from './words.ts';

const PRINTED: readonly Exclude<FrameField, 'sale'>[] = ['customer', 'need', 'done-when', 'sponsor'];

export function printFrame(
  slice: FrameSlice,
  context: PrintContext<keyof typeof frameWords>,
): readonly Section[] {
  const { say, step, dates } = context;
  const answers = PRINTED.flatMap((field): readonly Spans[] => {
    const text = slice.answers[field]?.trim();
    return text ? [[span(`${say(`frame.${field}`)}: `, 'soft'), span(text)]] : [];
  });
  const sale =
    slice.answers.sale === 'first' || slice.answers.sale === 'last' ? slice.answers.sale : undefined;
  if (sale) answers.push([span(say(`frame.sale.${sale}`))]);
  const blocks: Block[] = [];
  if (answers.length > 0) blocks.push({ type: 'list', items: answers.map((spans) => ({ spans })) });
  if (slice.facts.length > 0) {
    blocks.push({ type: 'paragraph', line: { spans: [span(say('frame.facts'), 'strong')] } });
    blocks.push({
      type: 'list',
      items: slice.facts.map((fact) => ({ id: fact.id, spans: [span(fact.text)] })),
    });
  }
  // The need itself was heard when these words are the same; then they stand at the top of the minutes, with who heard them.
  for (const heard of slice.heard.filter((one) => one.words.trim() !== slice.answers.need?.trim())) {
    const by = heard.heardBy ? say('frame.heard-by', { name: heard.heardBy }) : '';
    const cite = [say(`frame.tone.${heard.tone}`), by, heard.on === null ? '' : dates.day(heard.on)]
      .filter((part) => part !== '')
      .join(', ');
    blocks.push({ type: 'quote', id: heard.id, text: heard.words, cite });
  }
  if (blocks.length === 0) return [];
  return [{ id: `frame-${step.id}`, rank: SECTION_RANK.frame, title: say('frame.section'), blocks }];
}
