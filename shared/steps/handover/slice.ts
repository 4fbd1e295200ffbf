import type { Id, Instant } from '../../session/event.ts';
import { added, changed, removed, type Entity } from '../../session/entities.ts';
import type { HandoverEvent, HandoverField, LinePart } from './events.ts';

export interface CardLine extends Entity {
  readonly part: LinePart;
  readonly text: string;
  /** How a hole was closed. */
  readonly how: string;
  readonly source: Id | null;
}

export interface CardQuestion extends Entity {
  readonly text: string;
  readonly by: Id | null;
  /** The last one counts; empty while it is open. */
  readonly answer: string;
}

/** One step in the life of the card. */
export interface CardMoment {
  readonly at: Instant;
  readonly kind: 'read-out' | 'asked' | 'answered' | 'accepted' | 'reopened';
  /** Who, where it matters. */
  readonly by: Id | null;
  /** The question, the answer or the reason. */
  readonly text: string;
}

export interface HandoverSlice {
  readonly answers: Readonly<Partial<Record<HandoverField, string>>>;
  /** What the idea was taken from. */
  readonly source: Id | null;
  readonly lines: readonly CardLine[];
  readonly point: Id | null;
  readonly questions: readonly CardQuestion[];
  /** Who took the card; null while nobody has. */
  readonly accepted: { readonly by: Id; readonly at: Instant } | null;
  /** Everything that happened to the card, oldest first. */
  readonly course: readonly CardMoment[];
}

export const EMPTY_HANDOVER: HandoverSlice = {
  answers: {},
  source: null,
  lines: [],
  point: null,
  questions: [],
  accepted: null,
  course: [],
};

export function foldHandover(slice: HandoverSlice, event: HandoverEvent): HandoverSlice {
  switch (event.type) {
    case 'handover.answered': {
      const { field, text, source } = event.body;
      const answers = { ...slice.answers, [field]: text };
      return { ...slice, answers, source: field === 'idea' ? (source ?? slice.source) : slice.source };
    }
    case 'handover.line-added': {
      const { line: id, part, text, how = '', source = null } = event.body;
      return { ...slice, lines: added(slice.lines, { id, part, text, how, source }) };
    }
    case 'handover.line-changed': {
      const { line, text, how } = event.body;
      return {
        ...slice,
        lines: changed(slice.lines, line, (old) => ({ ...old, text: text ?? old.text, how: how ?? old.how })),
      };
    }
    case 'handover.line-removed':
      return { ...slice, lines: removed(slice.lines, event.body.line) };
    case 'handover.point-set':
      return { ...slice, point: event.body.participant };
    case 'handover.question-changed': {
      const { question, text } = event.body;
      return { ...slice, questions: changed(slice.questions, question, (old) => ({ ...old, text })) };
    }
    case 'handover.question-removed':
      return { ...slice, questions: removed(slice.questions, event.body.question) };
    case 'handover.read-out':
    case 'handover.asked':
    case 'handover.question-answered':
    case 'handover.accepted':
    case 'handover.reopened':
      return foldCourse(slice, event);
  }
}

type OfCourse = HandoverEvent & {
  readonly type:
    | 'handover.read-out'
    | 'handover.asked'
    | 'handover.question-answered'
    | 'handover.accepted'
    | 'handover.reopened';
};

/** Reading, asking, answering, accepting: each stays in the card's history, whatever comes after. */
function foldCourse(slice: HandoverSlice, event: OfCourse): HandoverSlice {
  const { at } = event;
  const moment = (kind: CardMoment['kind'], text: string, by: Id | null): HandoverSlice => ({
    ...slice,
    course: [...slice.course, { at, kind, text, by }],
  });
  switch (event.type) {
    case 'handover.read-out':
      return moment('read-out', '', null);
    case 'handover.asked': {
      const { question: id, text, by } = event.body;
      const questions = added(slice.questions, { id, text, by, answer: '' });
      return questions === slice.questions ? slice : { ...moment('asked', text, by), questions };
    }
    case 'handover.question-answered': {
      const { question, text: answer } = event.body;
      const questions = changed(slice.questions, question, (old) => ({ ...old, answer }));
      return questions === slice.questions ? slice : { ...moment('answered', answer, null), questions };
    }
    case 'handover.accepted': {
      const { by } = event.body;
      return { ...moment('accepted', '', by), accepted: { by, at } };
    }
    case 'handover.reopened':
      return { ...moment('reopened', event.body.because, null), accepted: null };
  }
}
