import { Check, ChevronDown } from 'lucide-react';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
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
  type Key,
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
  const { quiet, type, choose, onKeyDown, onBlur } = useComboCommit(props);
  return (
    <AriaComboBox
      className={field.field ?? ''}
      defaultItems={props.options}
      inputValue={value}
      onInputChange={type}
      onChange={choose}
      menuTrigger={quiet ? 'manual' : 'input'}
      onBlur={onBlur}
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

/** Commits like a text field; choosing an option commits its words. */
function useComboCommit({ value, options: offered, onChange, onCommit }: ComboBoxProps) {
  // What was there before the first key since the last commit; undefined while nothing was typed.
  const before = useRef<string | undefined>(undefined);
  // The words of an option just chosen: React Aria puts them into the field a render later, as if typed.
  const chosen = useRef<string | undefined>(undefined);
  // The list opens when somebody types, not when the text changes because it was committed or taken back.
  const [quiet, setQuiet] = useState(false);

  const commit = (text: string) => {
    const changed = before.current !== undefined && before.current !== text;
    before.current = undefined;
    setQuiet(true);
    if (changed) onCommit?.(text);
  };
  const type = (text: string) => {
    if (text !== chosen.current) before.current ??= value;
    chosen.current = undefined;
    setQuiet(false);
    onChange(text);
  };
  const choose = (key: Key | null) => {
    const option = offered.find(({ id }) => id === key);
    if (!option) return;
    chosen.current = option.label;
    before.current ??= value;
    commit(option.label);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // As it was before this key: React Aria has already heard of it, the page has not changed yet.
    const active = event.currentTarget.hasAttribute('aria-activedescendant');
    const open = event.currentTarget.getAttribute('aria-expanded') === 'true';
    // With an active option Enter chooses it, and `choose` hears of that. Escape closes an open list first.
    if (event.key === 'Enter' && !active) commit(value);
    if (event.key !== 'Escape' || open || before.current === undefined) return;
    event.stopPropagation();
    onChange(before.current);
    before.current = undefined;
    setQuiet(true);
  };
  return { quiet, type, choose, onKeyDown, onBlur: () => commit(value) };
}
