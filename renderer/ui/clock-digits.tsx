import { classNames } from './class-names.ts';
import { formatClock } from './format-clock.ts';
import styles from './clock-digits.module.css';

export interface ClockDigitsProps {
  /** Whole seconds; below zero when time is over. */
  readonly seconds: number;
  /** What the clock says, in words ("10 minutes 48 left in Five whys"). */
  readonly label: string;
  /** `room` is read from across the room. */
  readonly size?: 's' | 'm' | 'room' | undefined;
}

/** A running clock. `role=timer` is not a live region, so a screen reader stays quiet until it is asked. */
export function ClockDigits({ seconds, label, size = 'm' }: ClockDigitsProps) {
  return (
    <span role="timer" aria-label={label} className={classNames(styles.clock, styles[size])}>
      <span aria-hidden="true">{formatClock(seconds)}</span>
    </span>
  );
}
