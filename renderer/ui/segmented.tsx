import { Radio, RadioGroup } from 'react-aria-components';
import styles from './segmented.module.css';

export interface SegmentedProps<Id extends string> {
  /** What is being chosen; read out, not shown. */
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
  readonly disabled?: boolean | undefined;
}

/** Two to five ways to see or do the same thing, side by side. Arrows move the choice. */
export function Segmented<Id extends string>({
  label,
  options,
  value,
  onChange,
  disabled = false,
}: SegmentedProps<Id>) {
  const choose = (chosen: string) => {
    const option = options.find(({ id }) => id === chosen);
    if (option) onChange(option.id);
  };
  return (
    <RadioGroup
      className={styles.group ?? ''}
      orientation="horizontal"
      aria-label={label}
      value={value}
      onChange={choose}
      isDisabled={disabled}
    >
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className={styles.option ?? ''}>
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
