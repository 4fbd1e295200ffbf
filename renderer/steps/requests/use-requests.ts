import type { Id, When } from '../../../shared/session/event.ts';
import type { RequestAnswer } from '../../../shared/session/item-events.ts';
import type { Item } from '../../../shared/session/items.ts';
import { agreedOn, answerer, counterOn } from '../../../shared/steps/requests/asking.ts';
import type { Change } from '../../app/gesture.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export interface NewRequest {
  readonly from: Id;
  readonly to: Id;
  readonly text: string;
  readonly when?: When | undefined;
  readonly owner?: Id | undefined;
  readonly offer: boolean;
}

/** What an answer says besides yes or no. */
export interface AnswerParts {
  readonly when?: When | undefined;
  readonly scope?: string;
  readonly because?: string;
}

export interface RequestChange {
  readonly text?: string;
  readonly department?: Id;
  readonly toDepartment?: Id;
  readonly offer?: boolean;
}

export type RequestActions = ReturnType<typeof useRequests>;

/** What a facilitator can do with requests. */
export function useRequests(step: Id) {
  const { append } = useSessionStore();
  const { mintId } = useServices();
  return {
    ask: ({ from, to, text, when, owner, offer }: NewRequest) =>
      void append([
        {
          type: 'item.added',
          body: {
            item: mintId(),
            step,
            kind: 'request',
            text,
            department: from,
            toDepartment: to,
            ...(when === undefined ? {} : { when }),
            ...(owner === undefined ? {} : { owner }),
            ...(offer ? { offer } : {}),
          },
        },
      ]),
    change: (item: Id, change: RequestChange) =>
      void append([{ type: 'item.changed', body: { item, ...change } }]),
    /** Yes, and who does it by when: the answer, the request's owner and date, and the action, in one gesture (rules 4 and 7). */
    accept: (request: Item, owner: Id, when: When) => {
      const { text } = agreedOn(request);
      const serves = { kind: 'request', id: request.id };
      void append([
        answered(request.id, 'accepted', answerer(request, counterOn(request)), { when }),
        { type: 'item.changed', body: { item: request.id, owner } },
        { type: 'item.added', body: { item: mintId(), step, kind: 'action', text, owner, when, serves } },
      ]);
    },
    counter: (request: Item, parts: AnswerParts) =>
      void append([answered(request.id, 'countered', answerer(request, counterOn(request)), parts)]),
    decline: (request: Item, because: string) =>
      void append([answered(request.id, 'declined', answerer(request, counterOn(request)), { because })]),
    withdraw: (request: Item) => void append([answered(request.id, 'withdrawn', request.department)]),
    askAgain: (request: Item, parts: AnswerParts) =>
      void append([answered(request.id, 'asked', request.department, parts)]),
    remove: (item: Id) => void append([{ type: 'item.removed', body: { item } }]),
  };
}

function answered(item: Id, answer: RequestAnswer, by: Id | null, parts: AnswerParts = {}): Change {
  const { when, scope = '', because = '' } = parts;
  return {
    type: 'item.request-answered',
    body: {
      item,
      answer,
      by,
      ...(when === undefined ? {} : { when }),
      ...(scope === '' ? {} : { scope }),
      ...(because === '' ? {} : { because }),
    },
  };
}
