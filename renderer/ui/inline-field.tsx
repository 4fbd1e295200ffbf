import { useEffect, useRef, useState } from 'react';
import { classNames } from './class-names.ts';
import type { EditEnd, InlineEditProps } from './inline-edit.tsx';
import { useCommit } from './use-commit.ts';
import styles from './inline-edit.module.css';

type InlineFieldProps = Pick<
  InlineEditProps,
  'label' | 'value' | 'draft' | 'onCommit' | 'onDraft' | 'multiline' | 'placeholder' | 'look'
> & {
  readonly onDone: (end: EditEnd) => void;
};

/** The open half of `InlineEdit`: takes focus, selects the text, and tells once how it ended. */
export function InlineField(props: InlineFieldProps) {
  const {
    label,
    value,
    draft,
    onCommit,
    onDraft,
    onDone,
    multiline = false,
    placeholder,
    look = 'plain',
  } = props;
  const [text, setText] = useState(draft ?? value);
  const field = useRef<HTMLTextAreaElement>(null);
  // A caller that moves focus when it hears of the end makes the field lose focus while it ends.
  const over = useRef(false);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const end = (how: EditEnd, last: string) => {
    if (over.current) return;
    over.current = true;
    if (how !== 'escape' && last !== value) onCommit(last);
    onDone(how);
  };
  const { type, onKeyDown } = useCommit({
    value: text,
    multiline,
    onChange: (next) => {
      const line = multiline ? next : next.replaceAll(/\s*\n\s*/g, ' ');
      setText(line);
      onDraft?.(line);
    },
    onCommit: undefined,
    onEnter: (last) => end('enter', last),
    onRevert: () => {
      onDraft?.(value);
      end('escape', value);
    },
  });

  return (
    <span className={styles.grow} data-grow={`${text} `}>
      <textarea
        ref={field}
        className={classNames(styles.field, styles[look])}
        aria-label={label}
        rows={1}
        dir="auto"
        value={text}
        placeholder={placeholder}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => end('blur', text)}
      />
    </span>
  );
}
