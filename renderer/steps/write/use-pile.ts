import { useEffect, useMemo, useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import {
  arrangement,
  cardField,
  everShown,
  hiddenCards,
  openField,
  takenBack,
  writerField,
  type HiddenCard,
} from '../../../shared/steps/write/hidden.ts';
import { write } from '../../../shared/steps/write/write.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore, useSessionView, useSlice } from '../../session/use-session.ts';
import { spotlightOf } from './hidden-count.ts';

/** The cards nobody sees yet, and the one that is being written. */
export interface Pile {
  /** Its field is empty until somebody writes; what stands in it comes back after a crash. */
  readonly open: { readonly id: Id; readonly text: string; readonly by: Id | null };
  /** Hidden cards without the open one, and cards that were shown and taken back. */
  readonly count: number;
  /** The open card counts as soon as something stands on it. */
  readonly hidden: readonly HiddenCard[];
  readonly retractions: readonly Id[];
  readonly type: (text: string) => void;
  readonly sign: (writer: Id | null) => void;
  /** Puts the open card on the pile and takes an empty one, for the next writer if there is one; an empty card only changes hands. */
  readonly next: (writer?: Id) => void;
}

interface Fresh {
  readonly id: Id;
  readonly by: Id | null;
}

export function usePile(step: AgendaStep): Pile {
  const store = useSessionStore();
  const { drawId } = useServices();
  const drafts = useSessionView((view) => view.drafts);
  const log = useSessionView((view) => view.log);
  const slice = useSlice(write, step.id);
  const [fresh, setFresh] = useState<Fresh>(() => ({ id: drawId(), by: null }));
  const shown = useMemo(() => everShown(log, step.id), [log, step.id]);
  // The open card was shown with the others: the next one is a card of its own.
  if (shown.has(fresh.id)) setFresh({ id: drawId(), by: fresh.by });
  const pointer = drafts[openField(step.id)] ?? '';
  const pointed = shown.has(pointer) ? '' : pointer;
  const open = pointed === '' ? fresh.id : pointed;
  const text = drafts[cardField(step.id, open)] ?? '';
  const by = drafts[writerField(step.id, open)] || (open === fresh.id ? fresh.by : null);
  const hidden = useMemo(() => hiddenCards(drafts, shown, step.id), [drafts, shown, step.id]);
  const back = useMemo(() => takenBack(log, step.id), [log, step.id]);
  const count = hidden.filter(({ id }) => id !== open).length + back.count;
  useEffect(() => store.show({ view: spotlightOf(count) }), [store, count]);
  useEffect(() => () => store.show({ view: '' }), [store]);
  const { names } = arrangement(slice, step);

  return {
    open: { id: open, text, by },
    count,
    hidden,
    retractions: back.retractions,
    type: (next) => {
      if (pointed !== open) store.saveDraft(openField(step.id), open);
      if (names && by !== null) store.saveDraft(writerField(step.id, open), by);
      store.saveDraft(cardField(step.id, open), next);
    },
    sign: (writer) => {
      setFresh({ id: open, by: writer });
      if (text !== '') store.saveDraft(writerField(step.id, open), writer ?? '');
    },
    next: (writer) => {
      const id = text.trim() === '' ? open : drawId();
      setFresh({ id, by: writer ?? by });
      if (id !== open) store.saveDraft(openField(step.id), id);
    },
  };
}
