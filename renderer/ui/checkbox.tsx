import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox as AriaCheckbox } from 'react-aria-components';
import styles from './checkbox.module.css';

export interface CheckboxProps {
  readonly children: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Some of what it stands for is checked. */
  readonly mixed?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** Yes or no, for something that is part of a list or a form. */
export function Checkbox({ children, checked, onChange, mixed = false, disabled = false }: CheckboxProps) {
  return (
    <AriaCheckbox
      className={styles.checkbox ?? ''}
      isSelected={checked}
      isIndeterminate={mixed}
      isDisabled={disabled}
      onChange={onChange}
    >
      <span className={styles.box} aria-hidden="true">
        {mixed ? <Minus /> : <Check />}
      </span>
      <span className={styles.words}>{children}</span>
    </AriaCheckbox>
  );
}
