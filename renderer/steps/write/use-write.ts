import type { Id } from '../../../shared/session/event.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import { LEAST_WITHOUT_NAMES } from '../../../shared/steps/write/check.ts';
import type { WriteWay } from '../../../shared/steps/write/events.ts';
import {
  arrangement,
  cardField,
  everShown,
  hiddenCards,
  openField,
  revealOf,
  takenBack,
  writerField,
} from '../../../shared/steps/write/hidden.ts';
import { write } from '../../../shared/steps/write/write.ts';
import type { Change } from '../../app/gesture.ts';
import { useSessionStore } from '../../session/use-session.ts';

export type WriteActions = ReturnType<typeof useWrite>;

/** What a facilitator can do while people write. */
export function useWrite(step: AgendaStep) {
  const store = useSessionStore();
  const change = (type: string, body: Change['body']): Change => ({ type, body: { step: step.id, ...body } });
  const one = (type: string, body: Change['body']) => void store.append([change(type, body)]);
  const forget = (cards: readonly Id[]) => {
    for (const card of cards) {
      store.saveDraft(cardField(step.id, card), '');
      store.saveDraft(writerField(step.id, card), '');
    }
    store.saveDraft(openField(step.id), '');
  };
  return {
    arrange: (how: { readonly names?: boolean; readonly way?: WriteWay }) => one('write.arranged', how),
    startQuiet: (minutes: number) => one('write.quiet-started', { minutes }),
    endQuiet: () => one('write.quiet-ended', {}),
    /**
     * All hidden cards at once. They stay drafts until the event that shows them is on disk. Cards that an undo hid again are shown as
     * they were; a single new one without a name would be known by that, so it stays hidden.
     */
    reveal: async () => {
      const { log, drafts } = store.getState();
      const slice = sliceOf(log.state, write, step.id);
      const { names } = arrangement(slice, step);
      const hidden = hiddenCards(drafts, everShown(log, step.id), step.id);
      const { retractions } = takenBack(log, step.id);
      const again = retractions.length > 0;
      const alone = !names && hidden.length < LEAST_WITHOUT_NAMES;
      const shows = hidden.length > 0 && !(again && alone);
      const failed = await store.append([
        ...(again ? [{ type: 'session.retracted', body: { events: [...retractions] } }] : []),
        ...(shows ? [change('write.revealed', revealOf(hidden, names))] : []),
      ]);
      if (failed === undefined && shows) forget(hidden.map(({ id }) => id));
    },
    changeCard: (card: Id, text: string) => one('write.card-changed', { card, text }),
    removeCard: (card: Id) => one('write.card-removed', { card }),
  };
}
