import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './bar.module.css';

export interface BarProps {
  /** 0 to 1. */
  readonly value: number;
  /** What it shows, in words ("Sales spoke 58 % of the time"). */
  readonly label: string;
}

/** A share of something, such as talk time or load: one hue, stronger the more there is. */
export function Bar({ value, label }: BarProps) {
  const share = Math.min(1, Math.max(0, value));
  // 30 to 60 % ink: never a light colour of its own, and still seen when there is little.
  const strength = `${Math.round(30 + share * 30)}%`;
  return (
    <div className={styles.bar}>
      <VisuallyHidden>{label}</VisuallyHidden>
      <div
        className={styles.fill}
        style={{
          width: `${share * 100}%`,
          background: `color-mix(in srgb, var(--ink) ${strength}, transparent)`,
        }}
      />
    </div>
  );
}
