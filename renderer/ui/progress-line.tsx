import styles from './progress-line.module.css';

export interface ProgressLineProps {
  /** 0 to 1. */
  readonly value: number;
}

/** A thin line under the step that runs. Decoration: the clock beside it says the same in digits. */
export function ProgressLine({ value }: ProgressLineProps) {
  return (
    <span className={styles.line} aria-hidden="true">
      <span className={styles.fill} style={{ width: `${Math.min(1, Math.max(0, value)) * 100}%` }} />
    </span>
  );
}
