import { byId } from '../../session/entities.ts';
import type { Id, When } from '../../session/event.ts';
import type { AnswerToRequest, Item } from '../../session/items.ts';
import { standingOf } from '../../steps/requests/asking.ts';
import { personName, printedItems, roomDate, type MinutesContext } from '../context.ts';
import {
  SECTION_RANK,
  span,
  type Block,
  type Line,
  type Mark,
  type Section,
  type Spans,
} from '../document.ts';
import { sentence } from '../sentence.ts';

/** What departments asked of each other and offered, with every answer in order (rule 4); wherever it was captured. */
export function requestsSection(context: MinutesContext): readonly Section[] {
  const { say } = context;
  const requests = printedItems(context, 'request');
  if (requests.length === 0) return [];
  const pairs = Map.groupBy(requests, (item) => `${item.department ?? ''}/${item.toDepartment ?? ''}`);
  const blocks = [...pairs.values()].flatMap((group): readonly Block[] => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      { type: 'paragraph', line: { spans: [span(pairWords(context, first), 'strong')] } },
      { type: 'list', items: group.map((request) => lineOf(context, request)) },
    ];
  });
  return [{ id: 'requests', rank: SECTION_RANK.actions + 5, title: say('minutes.requests'), blocks }];
}

function pairWords(context: MinutesContext, { department, toDepartment }: Item): string {
  const { say } = context;
  const from = departmentName(context, department);
  const to = departmentName(context, toDepartment);
  if (from !== '' && to !== '') return say('minutes.requests.of', { from, to });
  if (to !== '') return say('minutes.requests.to', { to });
  return from === '' ? say('minutes.requests.nobody') : say('minutes.requests.from', { from });
}

const MARK: Readonly<Record<AnswerToRequest['answer'], Mark>> = {
  accepted: 'ok',
  countered: 'soft',
  declined: 'soft',
  withdrawn: 'soft',
  asked: 'soft',
};

function lineOf(context: MinutesContext, request: Item): Line {
  const { say } = context;
  const standing = standingOf(request);
  const gone = standing === 'declined' || standing === 'withdrawn' || request.status === 'dropped';
  const head: Spans = [
    ...(request.offer ? [span(say('minutes.requests.offer'), 'soft'), span(' ')] : []),
    span(request.text, gone ? 'struck' : 'plain'),
  ];
  const asked = request.answers.length === 0 && request.when !== null;
  const by = asked && request.when ? [span(' '), span(byWords(context, request.when), 'soft')] : [];
  const history = request.answers.flatMap((answer) => [span(' · ', 'soft'), ...answerSpans(context, answer)]);
  const open =
    request.status === 'open' && request.answers.length === 0
      ? [span(' · ', 'soft'), span(say('minutes.requests.open'), 'warn')]
      : [];
  const owner = standing === 'accepted' ? personName(context, request.owner) : '';
  return {
    id: request.id,
    spans: [...head, ...by, ...history, ...open, ...(owner === '' ? [] : [span(` ${owner}`, 'soft')])],
  };
}

/** "Operations: not before Fri 4 Dec, only the big orders (20 Nov)." Each answer is a sentence of its own. */
function answerSpans(context: MinutesContext, answer: AnswerToRequest): Spans {
  const { say, dates } = context;
  const name = departmentName(context, answer.by);
  const when = answer.when ? byWords(context, answer.when) : '';
  const parts = [when, answer.scope.trim(), answer.because.trim()].filter((part) => part !== '');
  const mark = MARK[answer.answer];
  const word = span(say(`minutes.requests.${answer.answer}`), mark);
  const values = {
    name: span(name, mark),
    answer: word,
    parts: span(parts.join(', '), mark),
    date: span(dates.short(roomDate(context, answer.at)), mark),
  };
  const key =
    `minutes.requests.answer${name === '' ? '' : '-of'}${parts.length === 0 ? '' : '-with'}` as const;
  return sentence(say, key, values).map((part) => (part.mark === 'plain' ? span(part.text, mark) : part));
}

function byWords({ say, dates }: MinutesContext, when: When): string {
  const date = dates.when(when);
  return when.kind === 'by' ? say('minutes.requests.by', { date }) : date;
}

function departmentName({ session }: MinutesContext, id: Id | null): string {
  return (id !== null && byId(session.people.departments, id)?.name) || '';
}
