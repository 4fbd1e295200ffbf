import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup as AriaRadioGroup } from 'react-aria-components';
import field from './text-field.module.css';
import styles from './radio-group.module.css';

export interface RadioOption<Id extends string> {
  readonly id: Id;
  readonly label: ReactNode;
  readonly note?: ReactNode;
  readonly disabled?: boolean | undefined;
}

export interface RadioGroupProps<Id extends string> {
  readonly label: string;
  readonly options: readonly RadioOption<Id>[];
  readonly value: Id | null;
  readonly onChange: (id: Id) => void;
  readonly labelHidden?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** One of a few that need a line of explanation each. For short words use `Segmented`. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { label, options, value, onChange, labelHidden = false, disabled = false } = props;
  return (
    <AriaRadioGroup
      className={styles.group ?? ''}
      value={value}
      isDisabled={disabled}
      onChange={(chosen) => {
        const option = options.find(({ id }) => id === chosen);
        if (option) onChange(option.id);
      }}
      {...(labelHidden ? { 'aria-label': label } : {})}
    >
      {labelHidden ? null : <Label className={field.label ?? ''}>{label}</Label>}
      {options.map((option) => (
        <Radio
          key={option.id}
          value={option.id}
          isDisabled={option.disabled ?? false}
          className={styles.option ?? ''}
        >
          <span className={styles.dot} aria-hidden="true" />
          <span className={styles.words}>
            {option.label}
            {option.note ? <span className={styles.note}>{option.note}</span> : null}
          </span>
        </Radio>
      ))}
    </AriaRadioGroup>
  );
}
