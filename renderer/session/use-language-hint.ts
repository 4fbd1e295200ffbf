import { useEffect, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { languageHint, type RoomNames } from '../../shared/language/blame.ts';
import { demandHint, type DemandHint } from '../../shared/language/demand.ts';
import type { People } from '../../shared/session/people.ts';
import { useHintStore, type HintOffer } from './language-hint.tsx';
import { useSession } from './use-session.ts';

type Field = HTMLInputElement | HTMLTextAreaElement;

/** Spread over an element around one field. */
export interface HintedProps {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: () => void;
  readonly onKeyDownCapture: (event: KeyboardEvent) => void;
}

/**
 * Watches what is typed into one field (`text`, empty while nothing is typed) and offers a question about the system when it blames.
 * Tab takes the offer, Escape keeps what was typed; both belong to the offer only while there is one. `asking`: words to another
 * department, where demanding ones are offered as a question too (rule 4).
 */
export function useLanguageHint(text: string, asking = false): HintedProps {
  const store = useHintStore();
  const names = useRoomNames();
  const field = useRef<Field>(null);
  const [focused, setFocused] = useState(false);
  const [kept, setKept] = useState<string>();
  const found = useMemo(
    () => (focused && text.trim() !== '' ? hintOn(text, names, asking) : undefined),
    [focused, text, names, asking],
  );
  const hint = found?.found === kept ? undefined : found;
  const offer = useMemo<HintOffer | null>(
    () =>
      hint === undefined
        ? null
        : {
            suggestion: hint.suggestion,
            demands: hint.demands,
            take: () => replaceText(field.current, hint.suggestion),
            keep: () => setKept(hint.found),
          },
    [hint],
  );

  useEffect(() => {
    if (offer === null || store === undefined) return;
    store.setState({ offer });
    return () => store.setState((now) => (now.offer === offer ? { offer: null } : now));
  }, [offer, store]);

  return {
    onFocus: ({ target }) => {
      if (!isField(target)) return;
      field.current = target;
      setFocused(true);
    },
    onBlur: () => setFocused(false),
    onKeyDownCapture: (event) => {
      if (offer === null || event.nativeEvent.isComposing) return;
      const take = event.key === 'Tab' && !event.shiftKey;
      if (!take && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      if (take) offer.take();
      else offer.keep();
    },
  };
}

function hintOn(
  text: string,
  names: RoomNames,
  asking: boolean,
): (DemandHint & { readonly demands: boolean }) | undefined {
  const blame = languageHint(text, names);
  if (blame) return { ...blame, demands: false };
  const demand = asking ? demandHint(text) : undefined;
  return demand && { ...demand, demands: true };
}

/** Puts text into a field as typing would, so that whoever listens to the field hears it. */
function replaceText(field: Field | null, text: string): void {
  if (field === null) return;
  field.setRangeText(text, 0, field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function isField(target: EventTarget): target is Field {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** The people and departments whose names count as names. */
export function useRoomNames(): RoomNames {
  const people = useSession((state) => state.people);
  return useMemo(() => namesOf(people), [people]);
}

function namesOf({ participants, departments }: People): RoomNames {
  return {
    people: participants.map((person) => person.name),
    departments: departments.map((department) => department.name),
  };
}
