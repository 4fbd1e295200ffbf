import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import type { Fate } from '../../../shared/steps/shortlist/events.ts';
import { offeredIdeas } from '../../../shared/steps/shortlist/offered.ts';
import { picked } from '../../../shared/steps/shortlist/slice.ts';
import { shortlist } from '../../../shared/steps/shortlist/shortlist.ts';
import type { Change } from '../../app/gesture.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export type ShortlistActions = ReturnType<typeof useShortlist>;

/** What the Mover can do with the ideas. */
export function useShortlist(step: Id) {
  const store = useSessionStore();
  const { mintId } = useServices();
  const one = (type: string, body: Change['body']) => void store.append([{ type, body: { step, ...body } }]);
  const read = () => {
    const session = store.getState().log.state;
    return { session, slice: sliceOf(session, shortlist, step) };
  };
  return {
    /** Typed here: not decided yet. */
    add: (text: string) =>
      one('shortlist.added', { pick: mintId(), idea: null, text, fate: 'open', reason: '' }),
    /** Decides about an entry of the list, or about an idea of an earlier step, which comes on the list so. Gives the entry's id. */
    decide: (row: Id, fate: Fate): Id | undefined => {
      const { session, slice } = read();
      if (byId(slice.picks, row)) {
        one('shortlist.changed', { pick: row, fate });
        return row;
      }
      const idea = byId(offeredIdeas(session, step), row);
      if (!idea) return undefined;
      const pick = mintId();
      one('shortlist.added', { pick, idea: idea.id, text: idea.text, fate, reason: '' });
      return pick;
    },
    reword: (pick: Id, text: string) => one('shortlist.changed', { pick, text }),
    giveReason: (pick: Id, reason: string) => one('shortlist.changed', { pick, reason }),
    /** One place up or down among the picks. */
    shift: (pick: Id, by: 1 | -1) => {
      const picks = picked(read().slice);
      const at = picks.findIndex((other) => other.id === pick);
      const to = at + by;
      if (at < 0 || to < 0 || to >= picks.length) return;
      const after = by === 1 ? picks[to] : picks[to - 1];
      one('shortlist.moved', { pick, after: after?.id ?? null });
    },
    remove: (pick: Id) => one('shortlist.removed', { pick }),
  };
}
