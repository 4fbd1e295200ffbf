import { Check, ChevronDown } from 'lucide-react';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import type { SelectOption } from './select.tsx';
import field from './text-field.module.css';
import options from './option.module.css';
import popover from './popover.module.css';
import styles from './combo-box.module.css';

export interface ComboBoxProps {
  readonly label: string;
  /** What is offered; narrowed to what contains the typed text. */
  readonly options: readonly SelectOption<string>[];
  /** The text in the field, of an option or free. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** An option was chosen, or Enter pressed, or the field left, with a text other than before. */
  readonly onCommit?: ((text: string) => void) | undefined;
  /** The words of the button that opens the list. */
  readonly openLabel: string;
  readonly placeholder?: string | undefined;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly labelHidden?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** A field that offers what is known and takes anything. */
export function ComboBox(props: ComboBoxProps) {
  const { label, value, description, error } = props;
  const { type, ask, onKeyDown, onOpenChange } = useComboCommit(props);
  return (
    <AriaComboBox
      className={field.field ?? ''}
      defaultItems={props.options}
      inputValue={value}
      onInputChange={type}
      onChange={(key) => (key === null ? undefined : ask())}
      onOpenChange={onOpenChange}
      onBlur={ask}
      isInvalid={Boolean(error)}
      isDisabled={props.disabled ?? false}
      allowsCustomValue
      {...(props.labelHidden ? { 'aria-label': label } : {})}
    >
      {props.labelHidden ? null : <Label className={field.label ?? ''}>{label}</Label>}
      <div className={classNames(field.box, styles.box)}>
        <Input
          className={field.input ?? ''}
          onKeyDown={onKeyDown}
          {...(props.placeholder ? { placeholder: props.placeholder } : {})}
        />
        <Button className={styles.open ?? ''} aria-label={props.openLabel}>
          <ChevronDown aria-hidden />
        </Button>
      </div>
      {description ? (
        <Text slot="description" className={field.description ?? ''}>
          {description}
        </Text>
      ) : null}
      <FieldError className={field.error ?? ''}>{error}</FieldError>
      <Popover className={popover.popover ?? ''} offset={4}>
        <ListBox className={options.list ?? ''}>
          {(option: SelectOption<string>) => (
            <ListBoxItem id={option.id} textValue={option.label} className={options.option ?? ''}>
              <Text slot="label" className={options.words ?? ''}>
                {option.label}
                {option.note ? <span className={options.note}>{option.note}</span> : null}
              </Text>
              <span className={options.end}>
                {option.label === value ? <Check aria-hidden className={options.check} /> : null}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}

/**
 * Commits like a text field. Choosing an option changes the text in the same keystroke that commits it, so the commit waits one
 * render to see the new text.
 */
function useComboCommit({ value, onChange, onCommit }: ComboBoxProps) {
  const before = useRef<string | undefined>(undefined);
  const open = useRef(false);
  const [asked, setAsked] = useState(0);
  const latest = useRef({ value, onCommit });
  useEffect(() => {
    latest.current = { value, onCommit };
  });
  useEffect(() => {
    const old = before.current;
    before.current = undefined;
    if (asked > 0 && old !== undefined && old !== latest.current.value) {
      latest.current.onCommit?.(latest.current.value);
    }
  }, [asked]);

  const ask = () => setAsked((count) => count + 1);
  const type = (text: string) => {
    before.current ??= value;
    onChange(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') ask();
    if (event.key !== 'Escape' || open.current || before.current === undefined) return;
    event.stopPropagation();
    onChange(before.current);
    before.current = undefined;
  };
  const onOpenChange = (isOpen: boolean) => {
    open.current = isOpen;
  };
  return { type, ask, onKeyDown, onOpenChange };
}
