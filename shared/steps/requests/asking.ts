import type { Id, When } from '../../session/event.ts';
import type { RequestAnswer } from '../../session/item-events.ts';
import type { AnswerToRequest, Item } from '../../session/items.ts';

/** Where a request stands: asked until it is answered; then whatever was answered last. */
export function standingOf(request: Item): RequestAnswer {
  return request.answers.at(-1)?.answer ?? 'asked';
}

/** Asked or countered: somebody has to answer it. */
export function isWaiting(request: Item): boolean {
  const standing = standingOf(request);
  return request.status === 'open' && (standing === 'asked' || standing === 'countered');
}

/** The other date or scope that lies on the table; undefined when none does. */
export function counterOn(request: Item): AnswerToRequest | undefined {
  const last = request.answers.at(-1);
  return last?.answer === 'countered' ? last : undefined;
}

/**
 * The department whose turn it is to answer: the one that was asked (or is offered something), and after a counter the side that did not
 * make it.
 */
export function answerer({ department, toDepartment }: Item, counter?: AnswerToRequest): Id | null {
  if (counter === undefined || counter.by === null) return toDepartment;
  return counter.by === toDepartment ? department : toDepartment;
}

/** The department that does the work once it is accepted: the one that was asked, or the one that offered. */
export function worker({ department, toDepartment, offer }: Item): Id | null {
  return offer ? department : toDepartment;
}

/** What an acceptance agrees on: the words of the request, narrowed by the scope of the counter, by the date that was proposed last. */
export function agreedOn(request: Item): { readonly text: string; readonly when: When | null } {
  const counter = counterOn(request);
  const scope = counter?.scope.trim() ?? '';
  return {
    text: scope === '' ? request.text : `${request.text} (${scope})`,
    when: counter?.when ?? request.when,
  };
}
