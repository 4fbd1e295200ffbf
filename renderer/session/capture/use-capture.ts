import { useMemo, useRef, useState } from 'react';
import type { Captured } from '../understand.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { ItemKind } from '../../../shared/session/item-events.ts';
import type { Item } from '../../../shared/session/items.ts';
import type { Change } from '../../app/gesture.ts';
import { localMoment } from '../../app/local-date.ts';
import { useServices } from '../../app/services.tsx';
import { draftOf } from '../drafts.ts';
import { useDraft, useSession, useSessionStore, useSessionView } from '../use-session.ts';
import { addedChange, correctionChanges } from './capture-changes.ts';
import { understand, withAskingSide } from '../understand.ts';

/** What the last Enter did; true until something else happens. */
interface Done {
  readonly kind: ItemKind;
  readonly corrected: boolean;
  /** How many events there were then. */
  readonly after: number;
}

/** What words were typed as, for when they come back refused. */
interface Meant {
  readonly kind: ItemKind;
  readonly corrected: Id | undefined;
}

/** The capture bar's state: what is typed, what it means, and whether it corrects something captured before. */
export interface Capture {
  readonly text: string;
  readonly kind: ItemKind;
  readonly understood: Captured | undefined;
  /** The item that is being corrected. */
  readonly correcting: Item | undefined;
  readonly done: Done | undefined;
  readonly type: (text: string) => void;
  /** Chooses what is captured when the text does not say. */
  readonly choose: (kind: ItemKind) => void;
  readonly keep: () => void;
  /** One older or newer of the things captured so far, to correct it. */
  readonly recall: (step: 1 | -1) => void;
  /** Stops correcting; text that was typed for something new stays. */
  readonly leave: () => void;
}

const FIELD = 'capture';

export function useCapture(): Capture {
  const { now, mintId } = useServices();
  const store = useSessionStore();
  const people = useSession((state) => state.people);
  const items = useSession((state) => state.items);
  const step = useSession((state) => state.meeting.current);
  const [draft, saveDraft] = useDraft(FIELD);
  const text = draft ?? '';
  const [kind, setKind] = useState<ItemKind>('note');
  const [corrected, setCorrected] = useState<Id>();
  const [done, setDone] = useState<Done>();
  const refused = useRef<Map<string, Meant>>(new Map());
  const happened = useSessionView((view) => view.log.events.length);
  const correcting = items.find((item) => item.id === corrected);
  const understood = useMemo(() => {
    const read = understand(text, correcting?.kind ?? kind, people, localMoment(now()));
    return read && !correcting ? withAskingSide(read, people) : read;
  }, [text, correcting, kind, people, now]);

  const begin = () => {
    const next = refused.current.get(draftOf(store.getState(), FIELD) ?? '');
    setKind(next?.kind ?? 'note');
    setCorrected(next?.corrected);
  };
  const reset = () => {
    saveDraft('');
    begin();
  };
  const keep = () => {
    if (understood === undefined) return;
    const changes = correcting
      ? correctionChanges(correcting, understood)
      : [addedChange(mintId(), step, understood)];
    if (changes.length === 0) return reset();
    void send(changes, { kind, corrected });
    const after = store.getState().log.events.length;
    setDone({ kind: understood.kind, corrected: correcting !== undefined, after });
  };
  const send = async (changes: readonly Change[], meant: Meant) => {
    const kept = store.keepDraft(FIELD, text, () => void store.append(changes));
    begin();
    if ((await kept) === undefined) return;
    refused.current.set(text, meant);
    setDone(undefined);
    // Newer words stay what they are; the refused ones come back after them.
    if (!store.getState().drafts[FIELD]) begin();
  };
  const recall = (direction: 1 | -1) => {
    if (correcting === undefined && text !== '') return;
    const at = correcting === undefined ? items.length : items.indexOf(correcting);
    const item = items[at - direction];
    if (item === undefined && direction === -1) return reset();
    if (item === undefined) return;
    setCorrected(item.id);
    saveDraft(item.text);
  };
  return {
    text,
    kind: understood?.kind ?? correcting?.kind ?? kind,
    understood,
    correcting,
    done: done?.after === happened ? done : undefined,
    keep,
    recall,
    type: (next) => {
      setDone(undefined);
      saveDraft(next);
    },
    choose: (next) => {
      setDone(undefined);
      setKind(next);
    },
    leave: () => (correcting === undefined ? undefined : reset()),
  };
}
