import {
  paragraph,
  SECTION_RANK,
  span,
  type Block,
  type Section,
  type Spans,
} from '../../minutes/document.ts';
import { byId } from '../../session/entities.ts';
import type { PrintContext } from '../../session/step-kind.ts';
import type { MessageSlice, Pledge } from './slice.ts';
import type { messageWords } from './words.ts';

type Context = PrintContext<keyof typeof messageWords>;

export function printMessage(slice: MessageSlice, context: Context): readonly Section[] {
  const { say, step } = context;
  const blocks: Block[] = [];
  const answer = (field: 'what' | 'why' | 'what-changes'): string => slice.answers[field]?.trim() ?? '';
  if (answer('what') !== '') blocks.push(paragraph(span(answer('what'))));
  if (answer('why') !== '') blocks.push(paragraph(span(say('message.why', { text: answer('why') }))));
  if (answer('what-changes') !== '') {
    blocks.push(paragraph(span(say('message.what-changes', { text: answer('what-changes') }))));
  }
  blocks.push(...carried(slice, context), ...readBacks(slice, context));
  const pledges = slice.pledges.map((pledge) => {
    const name = byId(context.session.people.participants, pledge.participant)?.name ?? '';
    const said = span(say(`message.pledge.${pledge.kind}`, { name, text: pledge.text }));
    return { id: pledge.id, spans: [said, ...resultSpans(pledge, context)] };
  });
  if (pledges.length > 0) blocks.push({ type: 'list', items: pledges });
  if (blocks.length === 0) return [];
  return [
    {
      id: `message-${step.id}`,
      rank: SECTION_RANK.message,
      title: say('message.section'),
      blocks,
      narrow: true,
    },
  ];
}

/** What became of it, as the next carry-over heard. */
function resultSpans({ result }: Pledge, { say }: Context): Spans {
  if (result === null) return [];
  const word = say(`message.pledge-result.${result.result}`);
  const note = result.note.trim();
  const words = note === '' ? word : say('message.pledge-result', { result: word, note });
  return [span(' '), span(words, result.result === 'kept' ? 'ok' : 'soft')];
}

function carried(slice: MessageSlice, { session, say }: Context): readonly Block[] {
  const messengers = slice.messengers.map((messenger) =>
    say('message.messenger', {
      name: byId(session.people.participants, messenger.participant)?.name ?? '',
      department: byId(session.people.departments, messenger.id)?.name ?? '',
    }),
  );
  const readers = slice.readBacks.map(
    (back) => byId(session.people.departments, back.department)?.name ?? '',
  );
  const parts = [
    messengers.length > 0 ? say('message.passed-on', { names: messengers.join(', ') }) : '',
    readers.length > 0 ? say('message.read-back', { names: readers.join(', ') }) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? [paragraph(span(parts.join(' '), 'soft'))] : [];
}

function readBacks(slice: MessageSlice, { session, say }: Context): readonly Block[] {
  return slice.readBacks.map((back): Block => {
    const department = byId(session.people.departments, back.department)?.name ?? '';
    const noticed = back.difference.trim();
    const cite =
      noticed === ''
        ? say('message.read-back-cite', { department })
        : say('message.difference', { department, difference: noticed });
    return { type: 'quote', id: back.id, text: back.words, cite };
  });
}
