import type { ReactNode } from 'react';
import { Switch as AriaSwitch } from 'react-aria-components';
import styles from './switch.module.css';

export interface SwitchProps {
  readonly children: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** What it does, below the words. */
  readonly description?: ReactNode;
  readonly disabled?: boolean | undefined;
}

/** On or off, at once. */
export function Switch({ children, on, onChange, description, disabled = false }: SwitchProps) {
  return (
    <AriaSwitch className={styles.switch ?? ''} isSelected={on} isDisabled={disabled} onChange={onChange}>
      <span className={styles.track} aria-hidden="true">
        <span className={styles.knob} />
      </span>
      <span className={styles.words}>
        {children}
        {description ? <span className={styles.description}>{description}</span> : null}
      </span>
    </AriaSwitch>
  );
}
