import { LoaderCircle } from 'lucide-react';
import styles from './spinner.module.css';

export interface SpinnerProps {
  /** What is being waited for, shown beside it. */
  readonly label: string;
  /** Read out only. */
  readonly labelHidden?: boolean | undefined;
}

/** A short wait of unknown length. For anything over a second or two use `Progress`. */
export function Spinner({ label, labelHidden = false }: SpinnerProps) {
  return (
    <output aria-label={label} className={styles.spinner}>
      <LoaderCircle aria-hidden className={styles.wheel} />
      {labelHidden ? null : <span aria-hidden="true">{label}</span>}
    </output>
  );
}
