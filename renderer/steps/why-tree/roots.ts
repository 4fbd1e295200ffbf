import { namesPersonAsCause } from '../../../shared/language/blame.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { Ending } from '../../../shared/steps/why-tree/events.ts';
import type { Cause } from '../../../shared/steps/why-tree/slice.ts';
import { hasLiveCauses } from '../../../shared/steps/why-tree/tree.ts';
import type { Change } from '../../app/gesture.ts';
import { done, namesIn, selectedCause, start, type Hand } from './hand.ts';

/** Whether the branch may end at the selected cause: nothing that counts hangs under it. */
export function mayEnd(hand: Hand): boolean {
  const cause = selectedCause(hand);
  return cause !== undefined && !hand.tree().faded.has(cause.id) && !hasLiveCauses(hand.tree(), cause.id);
}

/** Asks how the branch ends; rule 3 first: a person is never the end of it. */
export function askEnding(hand: Hand): void {
  const cause = selectedCause(hand);
  if (cause === undefined) return;
  const person = cause.root === null && namesPersonAsCause(cause.text, namesIn(hand));
  start(hand, { kind: person ? 'person' : 'ending' });
}

export interface Ends {
  readonly ending: Ending;
  readonly owner?: Id;
  readonly date?: string;
  readonly sponsor?: string;
}

/** Ends the branch at the selected cause. An unknown end is an open question too: it is asked again at close and later. */
export function markRoot(hand: Hand, ends: Ends, question = '', joins: readonly Change[] = []): void {
  const cause = selectedCause(hand);
  if (cause === undefined) return;
  const { step } = hand;
  const { owner, date } = ends;
  const asks: readonly Change[] =
    ends.ending === 'unknown' && owner !== undefined && date !== undefined
      ? [
          {
            type: 'item.added',
            body: {
              item: hand.mintId(),
              step,
              kind: 'question',
              text: question,
              owner,
              when: { kind: 'by', date },
              serves: { kind: 'cause', id: cause.id },
            },
          },
        ]
      : [];
  void hand.session.append([
    ...joins,
    ...withoutQuestion(hand, cause),
    { type: 'why-tree.root-marked', body: { step, cause: cause.id, ...ends } },
    ...asks,
  ]);
  done(hand);
}

export function clearRoot(hand: Hand): void {
  const cause = selectedCause(hand);
  if (cause?.root) {
    void hand.session.append([
      ...withoutQuestion(hand, cause),
      { type: 'why-tree.root-cleared', body: { step: hand.step, cause: cause.id } },
    ]);
  }
  done(hand);
}

/** The open question that an unknown end made, taken away when the branch ends in another way. */
function withoutQuestion({ session }: Hand, cause: Cause): readonly Change[] {
  if (cause.root?.ending !== 'unknown') return [];
  return session
    .getState()
    .log.state.items.filter(
      (item) =>
        item.kind === 'question' &&
        item.status === 'open' &&
        item.serves?.kind === 'cause' &&
        item.serves.id === cause.id,
    )
    .map((item) => ({ type: 'item.removed', body: { item: item.id } }));
}
