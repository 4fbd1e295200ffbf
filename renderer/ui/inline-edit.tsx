import { useEffect, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import { InlineField } from './inline-field.tsx';
import { NotedTerms, Termed } from './termed.tsx';
import styles from './inline-edit.module.css';

/** How editing ended. */
export type EditEnd = 'enter' | 'escape' | 'blur';

export interface InlineEditProps {
  /** Says what the text is ("Cause"); read out with it. */
  readonly label: string;
  readonly value: string;
  readonly onCommit: (text: string) => void;
  /** Every change while typing, for saving drafts. */
  readonly onDraft?: ((text: string) => void) | undefined;
  /** A saved draft to go on from when editing starts. */
  readonly draft?: string | undefined;
  /** Editing is over; `onCommit` was called before when the text changed. */
  readonly onDone?: ((end: EditEnd) => void) | undefined;
  /** Set both when something around it (a card, a tree row) opens it by its own keys. */
  readonly editing?: boolean | undefined;
  readonly onEditing?: ((editing: boolean) => void) | undefined;
  readonly multiline?: boolean | undefined;
  /** Shown while there is no text. */
  readonly placeholder?: string | undefined;
  readonly look?: 'plain' | 'voice' | undefined;
  /** Not a stop for Tab: the card around it takes focus and sets `editing`. A press still opens it. */
  readonly passive?: boolean | undefined;
}

/** Text that becomes a field on Enter or a press. Enter and leaving keep the new text, Escape the old. */
export function InlineEdit(props: InlineEditProps) {
  const { label, value, placeholder = '', look = 'plain', passive = false, onEditing, onDone } = props;
  const [own, setOwn] = useState(false);
  const editing = props.editing ?? own;
  const text = useRef<HTMLButtonElement>(null);
  const focusText = useRef(false);

  useEffect(() => {
    if (editing || !focusText.current) return;
    focusText.current = false;
    text.current?.focus();
  }, [editing]);

  const setEditing = (next: boolean) => {
    setOwn(next);
    onEditing?.(next);
  };
  const done = (end: EditEnd) => {
    focusText.current = end !== 'blur';
    setEditing(false);
    onDone?.(end);
  };

  if (editing) return <InlineField {...props} onDone={done} />;
  const className = classNames(styles.text, styles[look], value === '' && styles.placeholder);
  const shown = value === '' ? placeholder : value;
  const words = value === '' ? placeholder : <Termed text={value} look="underline" />;
  return passive ? (
    // The card around it has the keys; this only adds the pointer.
    <span className={className} role="presentation" dir="auto" onClick={() => setEditing(true)}>
      {words}
    </span>
  ) : (
    <NotedTerms text={value}>
      <button
        ref={text}
        type="button"
        className={className}
        aria-label={`${label}: ${shown}`}
        dir="auto"
        onClick={() => setEditing(true)}
      >
        {words}
      </button>
    </NotedTerms>
  );
}
