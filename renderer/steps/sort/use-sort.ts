import type { Id, When } from '../../../shared/session/event.ts';
import type { ToldAs } from '../../../shared/steps/sort/events.ts';
import type { Change } from '../../app/gesture.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export type SortActions = ReturnType<typeof useSort>;

export interface Asked {
  readonly text: string;
  readonly owner: Id;
  readonly when?: When | undefined;
}

/** What a facilitator can do with the cards. */
export function useSort(step: Id) {
  const store = useSessionStore();
  const { mintId } = useServices();
  const change = (type: string, body: Change['body']): Change => ({ type, body: { step, ...body } });
  const append = (...changes: readonly Change[]) => void store.append(changes);
  return {
    add: (text: string) => append(change('sort.card-added', { card: mintId(), text })),
    reword: (card: Id, text: string) => append(change('sort.card-changed', { card, text })),
    bringIn: (cards: readonly Id[]) => append(change('sort.brought-in', { cards: [...cards] })),
    takeOut: (card: Id) => append(change('sort.card-taken-out', { card })),
    place: (card: Id, cluster: Id | null) => append(change('sort.card-placed', { card, cluster })),
    /** A cluster, with the card it was made for. */
    group: (name: string, card: Id | null) => {
      const cluster = mintId();
      append(
        change('sort.cluster-added', { cluster, name }),
        ...(card === null ? [] : [change('sort.card-placed', { card, cluster })]),
      );
    },
    rename: (cluster: Id, name: string) => append(change('sort.cluster-renamed', { cluster, name })),
    dissolve: (cluster: Id) => append(change('sort.cluster-removed', { cluster })),
    tell: (card: Id, as: ToldAs | null) => append(change('sort.card-told', { card, as })),
    source: (card: Id, source: string) => append(change('sort.source-given', { card, source })),
    /** The question and its link to the card, in one gesture. */
    ask: (card: Id, { text, owner, when }: Asked) => {
      const item = mintId();
      append(
        {
          type: 'item.added',
          body: { item, step, kind: 'question', text, owner, ...(when ? { when } : {}) },
        },
        change('sort.question-asked', { card, question: item }),
      );
    },
  };
}
