import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button,
  FieldError,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
  Text,
} from 'react-aria-components';
import { classNames } from './class-names.ts';
import field from './text-field.module.css';
import options from './option.module.css';
import popover from './popover.module.css';
import styles from './select.module.css';

export interface SelectOption<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly note?: string | undefined;
}

export interface SelectProps<Id extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<Id>[];
  /** Null shows the placeholder. */
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly placeholder?: string | undefined;
  readonly description?: ReactNode;
  readonly error?: ReactNode;
  readonly labelHidden?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** One of a few; typing letters jumps to an option. */
export function Select<Id extends string>(props: SelectProps<Id>) {
  const { label, value, onChange, placeholder = '', description, error } = props;
  return (
    <AriaSelect
      className={field.field ?? ''}
      placeholder={placeholder}
      value={value}
      isInvalid={Boolean(error)}
      isDisabled={props.disabled ?? false}
      onChange={(chosen) => {
        const option = props.options.find(({ id }) => id === chosen);
        if (option) onChange(option.id);
      }}
      {...(props.labelHidden ? { 'aria-label': label } : {})}
    >
      {props.labelHidden ? null : <Label className={field.label ?? ''}>{label}</Label>}
      <Button className={classNames(field.box, styles.button)}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronDown aria-hidden className={styles.icon} />
      </Button>
      {description ? (
        <Text slot="description" className={field.description ?? ''}>
          {description}
        </Text>
      ) : null}
      <FieldError className={field.error ?? ''}>{error}</FieldError>
      <Popover className={popover.popover ?? ''} offset={4}>
        <ListBox className={options.list ?? ''} items={props.options}>
          {(option: SelectOption<Id>) => (
            <ListBoxItem id={option.id} textValue={option.label} className={options.option ?? ''}>
              {({ isSelected }) => <OptionRow {...option} selected={isSelected} />}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

function OptionRow({ label, note, selected }: SelectOption<string> & { readonly selected: boolean }) {
  return (
    <>
      <Text slot="label" className={options.words ?? ''}>
        {label}
        {note ? <span className={options.note}>{note}</span> : null}
      </Text>
      <span className={options.end}>{selected ? <Check aria-hidden className={options.check} /> : null}</span>
    </>
  );
}
