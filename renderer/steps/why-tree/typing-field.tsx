import { useDeferredValue, useEffect, useId, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { classNames } from '../../ui/class-names.ts';
import { useHintStore } from '../../session/language-hint.tsx';
import { useFailureWords } from '../../app/use-failure.ts';
import { useDraft, useRefusal, useSessionStore } from '../../session/use-session.ts';
import { useDesk, useHand } from './hand-context.tsx';
import { keepMine, offerFor } from './offer.ts';
import styles from './typing-field.module.css';

/** The room sees this much of what is being typed. */
const SEEN_BY_ROOM = 2000;

export interface TypingFieldProps {
  /** The draft's name. Typing lives there and nowhere else, so that it survives a crash and "use it" can replace it. */
  readonly field: string;
  readonly label: string;
  readonly placeholder?: string;
  /** Stands before the first word and is not part of the text: "because". */
  readonly lead?: string;
  readonly look?: 'card' | 'problem' | 'small' | 'large';
  /** Words about causes are watched for blame; the effect they explain. Without it nothing is offered. */
  readonly effect?: string;
  /** Whether the room sees the words while they are typed. */
  readonly seen?: boolean;
  /** `stay` leaves the field open. */
  readonly onKeep: (text: string, how: 'enter' | 'shift-enter' | 'left') => 'stay' | undefined;
  readonly onCancel: (how: 'escape' | 'left') => 'stay' | void;
  /** Keys that mean something else here; true when it was taken. Asked before the field's own. */
  readonly onKey?: (event: KeyboardEvent<HTMLTextAreaElement>, text: string) => boolean;
}

/** Words typed straight into the tree. Enter keeps them, Escape does not, leaving the field keeps what is there. */
export function TypingField(props: TypingFieldProps) {
  const { field, label, lead = '', look = 'card', effect, seen = false, onKeep, onCancel, onKey } = props;
  const hand = useHand();
  const store = useSessionStore();
  const [draft, saveDraft] = useDraft(field);
  const text = draft ?? '';
  const refusal = useRefusal(field);
  const failureWords = useFailureWords();
  const refusalId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  // Removing a focused field fires a last blur in some browsers.
  const over = useRef(false);
  useEffect(() => {
    if (refusal) over.current = false;
  }, [refusal]);
  useFocusAtEnd(area);
  const leadRef = useLead(area, lead);

  const type = (next: string) => {
    const line = next.replaceAll(/\s*\n\s*/g, ' ');
    saveDraft(line);
    if (seen) store.show({ typing: line.slice(0, SEEN_BY_ROOM) });
  };
  useOffer(text, effect, type);
  const end = (finish: () => 'stay' | undefined) => {
    if (over.current) return;
    over.current = true;
    if (finish() === 'stay') over.current = false;
  };
  const cancel = (how: 'escape' | 'left') =>
    end(() => {
      saveDraft('');
      return onCancel(how) ?? undefined;
    });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { offer } = hand.desk.getState();
    if (offer && event.key === 'Tab' && !event.shiftKey) {
      event.preventDefault();
      return type(offer.suggestion);
    }
    if (offer && event.key === 'Escape') {
      event.preventDefault();
      return keepMine(hand);
    }
    if (onKey?.(event, text)) return event.preventDefault();
    if (event.key === 'Escape') {
      event.preventDefault();
      return cancel('escape');
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    end(() => onKeep(text, event.shiftKey ? 'shift-enter' : 'enter'));
  };
  const onBlur = (to: EventTarget | null) => {
    // Another window came to the front, or a key below was pressed: the words are still being typed.
    const stays = !document.hasFocus() || (to instanceof Element && to.closest('[data-offer]') !== null);
    if (stays) return;
    if (text.trim() === '') cancel('left');
    else end(() => onKeep(text, 'left'));
  };

  return (
    <span className={classNames(styles.grow, styles[look])} data-grow={`${text} `}>
      {lead === '' ? null : (
        <span className={styles.lead} ref={leadRef}>
          {lead}
        </span>
      )}
      <textarea
        ref={area}
        className={styles.area}
        aria-label={label}
        rows={1}
        value={text}
        placeholder={props.placeholder ?? ''}
        data-typing={text !== ''}
        {...(refusal ? { 'aria-describedby': refusalId, 'aria-invalid': true } : {})}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => onBlur(event.relatedTarget)}
      />
      {refusal ? (
        <span id={refusalId} className={styles.refusal}>
          {failureWords(refusal)}
        </span>
      ) : null}
    </span>
  );
}

function useFocusAtEnd(area: { readonly current: HTMLTextAreaElement | null }): void {
  useEffect(() => {
    const field = area.current;
    if (field === null) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
  }, [area]);
}

/** Indents the first line by the width of the word before it, whatever the language. */
function useLead(area: { readonly current: HTMLTextAreaElement | null }, lead: string) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const word = ref.current;
    const grow = area.current?.parentElement;
    if (lead === '' || word === null || !grow || typeof ResizeObserver === 'undefined') return undefined;
    const indent = () => grow.style.setProperty('--lead', `${word.offsetWidth}px`);
    indent();
    // The font may come later than the word.
    const observer = new ResizeObserver(indent);
    observer.observe(word);
    return () => observer.disconnect();
  }, [area, lead]);
  return ref;
}

/** Finds the wording to offer a moment after the typing, and shows it where the cockpit shows offers. */
function useOffer(text: string, effect: string | undefined, type: (text: string) => void): void {
  const hand = useHand();
  const hints = useHintStore();
  const settled = useDeferredValue(text);
  const dismissed = useDesk((desk) => desk.dismissed);
  const latest = useRef(type);
  useEffect(() => {
    latest.current = type;
  });
  useEffect(() => {
    const offer = effect === undefined ? null : offerFor(hand, settled, effect, dismissed);
    // Every card hears of a change; most letters change nothing here.
    if (hand.desk.getState().offer !== offer) hand.desk.setState({ offer });
    if (offer === null) return undefined;
    const { suggestion } = offer;
    const shown = { suggestion, take: () => latest.current(suggestion), keep: () => keepMine(hand) };
    hints?.setState({ offer: shown });
    return () => {
      hand.desk.setState({ offer: null });
      hints?.setState((now) => (now.offer === shown ? { offer: null } : now));
    };
  }, [hand, hints, settled, effect, dismissed]);
}
