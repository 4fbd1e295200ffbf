import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { useCommit } from './use-commit.ts';
import styles from './text-field.module.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** Every change while typing, for saving drafts. */
  readonly onChange: (value: string) => void;
  /** The text is meant: Enter, or leaving the field, and only when it differs from what was there. */
  readonly onCommit?: ((value: string) => void) | undefined;
  /** Enter was pressed, changed or not (after `onCommit`): for fields that add something each time. */
  readonly onEnter?: ((value: string) => void) | undefined;
  /** Escape was pressed; `onChange` has already put the old text back. Without it an untouched field lets Escape through. */
  readonly onRevert?: (() => void) | undefined;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly placeholder?: string | undefined;
  /** Shift+Enter makes a new line; the field grows with its text. */
  readonly multiline?: boolean | undefined;
  /** The label is read out but not shown. */
  readonly labelHidden?: boolean | undefined;
  /** `voice`: words of a person, in the serif. */
  readonly look?: 'plain' | 'voice' | 'large' | undefined;
  /** Shown inside the field after the text: a key, chips. */
  readonly trailing?: ReactNode;
  readonly disabled?: boolean | undefined;
  /** Takes focus when it appears: for the first field of a dialog or something just opened. */
  readonly initialFocus?: boolean | undefined;
  readonly maxLength?: number | undefined;
  readonly type?: 'text' | 'search' | 'email' | undefined;
  readonly inputRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
}

/** A field that saves by itself; see `useCommit` for what the keys do. */
export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    description,
    error,
    placeholder,
    multiline = false,
    look = 'plain',
    trailing,
  } = props;
  const { type, onKeyDown, onBlur } = useCommit({
    value,
    multiline,
    onChange: props.onChange,
    onCommit: props.onCommit,
    onEnter: props.onEnter,
    onRevert: props.onRevert,
  });
  const shared = {
    // Each text in its own direction, whatever the window's is.
    dir: 'auto',
    className: styles.input ?? '',
    onKeyDown,
    onBlur,
    ...(placeholder ? { placeholder } : {}),
  };
  const box = useInitialFocus(props.initialFocus ?? false);
  const ref = props.inputRef ? { ref: props.inputRef } : {};
  return (
    <AriaTextField
      className={classNames(styles.field, styles[look])}
      value={value}
      onChange={type}
      isInvalid={Boolean(error)}
      isDisabled={props.disabled ?? false}
      type={props.type ?? 'text'}
      {...(props.labelHidden ? { 'aria-label': label } : {})}
      {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
    >
      {props.labelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <div ref={box} className={styles.box} data-grow={multiline ? `${value} ` : undefined}>
        {multiline ? <TextArea {...shared} {...ref} rows={1} /> : <Input {...shared} {...ref} />}
        {trailing ? <span className={styles.trailing}>{trailing}</span> : null}
      </div>
      {description ? (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      ) : null}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}

/** At once: React Aria waits a frame after a click without a pointer, and the first letters typed would go elsewhere. */
function useInitialFocus(wanted: boolean) {
  const box = useRef<HTMLDivElement>(null);
  const [first] = useState(wanted);
  useEffect(() => {
    if (first) box.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [first]);
  return box;
}
