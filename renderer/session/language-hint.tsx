import { createContext, use, useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { languageHint } from '../../shared/language/blame.ts';
import { useSay } from '../app/use-say.ts';
import { Kbd } from '../ui/kbd.tsx';
import type { SessionWord } from './words.ts';
import styles from './language-hint.module.css';

/** A quiet offer for the field that is being typed in: a question about the system instead of words about a person. */
export interface HintOffer {
  readonly suggestion: string;
  /** The words do not blame, they demand: the offer is to ask instead. */
  readonly demands?: boolean;
  readonly take: () => void;
  readonly keep: () => void;
}

export type HintStore = StoreApi<{ readonly offer: HintOffer | null }>;

/** The first reading builds its word tables; done before somebody types, so that no key press waits for it. */
const WARM_UP = 'They never listen.';
const WARM_UP_MS = 400;

const HintContext = createContext<HintStore | undefined>(undefined);

/** Where the offers of all fields of a screen meet: one at a time, shown by its `HintBar`. */
export function HintProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(() => createStore<{ readonly offer: HintOffer | null }>(() => ({ offer: null })));
  useEffect(() => {
    const timer = setTimeout(() => languageHint(WARM_UP, { people: [], departments: [] }), WARM_UP_MS);
    return () => clearTimeout(timer);
  }, []);
  return <HintContext value={store}>{children}</HintContext>;
}

/** Undefined outside a meeting, where nothing is offered. */
export function useHintStore(): HintStore | undefined {
  return use(HintContext);
}

/** Pressing must not take focus out of the field the offer is for. */
function stayInField(event: MouseEvent): void {
  event.preventDefault();
}

/** The offer at the foot of the canvas. The keys work from the field; the buttons are for the mouse and are skipped by Tab. */
export function HintBar() {
  const store = useHintStore();
  if (store === undefined) throw new Error('no hints around this component');
  const say = useSay<SessionWord>();
  const offer = useStore(store, (state) => state.offer);
  return (
    <output className={styles.place}>
      {offer ? (
        <div className={styles.bar}>
          <p className={styles.words}>
            {say(offer.demands === true ? 'hint.ask-them' : 'hint.ask')}{' '}
            <strong>{say('hint.question', { question: offer.suggestion })}</strong>
          </p>
          <button
            type="button"
            tabIndex={-1}
            className={styles.use}
            onMouseDown={stayInField}
            onClick={offer.take}
          >
            {say('hint.use')} <Kbd keys="Tab" />
          </button>
          <button
            type="button"
            tabIndex={-1}
            className={styles.keep}
            onMouseDown={stayInField}
            onClick={offer.keep}
          >
            {say('hint.keep')} <Kbd keys="Escape" />
          </button>
        </div>
      ) : null}
    </output>
  );
}
