import { classNames } from './class-names.ts';
import { VisuallyHidden } from './visually-hidden.tsx';
import styles from './light.module.css';

/** Whether a department is up for this, listening for now, or excused. */
export type LightState = 'up' | 'listening' | 'excused';

export interface LightProps {
  readonly state: LightState;
  /** The state in words ("up"), or in the room view the department's name with the state in `spoken`. */
  readonly word: string;
  /** What to read out in addition, when `word` does not name the state. */
  readonly spoken?: string | undefined;
  /** `chip`: in lists. `bare`: no box, takes the size of the text around it (room view). */
  readonly look?: 'chip' | 'bare' | undefined;
}

/** Shape (full, half, empty), word and colour together: no one of them is needed to understand the others. */
export function Light({ state, word, spoken, look = 'chip' }: LightProps) {
  return (
    <span className={classNames(styles.light, styles[state], styles[look])}>
      {/* Drawn, not typed: the half circle is missing from many fonts. */}
      <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true" data-shape={state}>
        <circle className={styles.ring} cx="8" cy="8" r="6" />
        {state === 'up' ? <circle className={styles.fill} cx="8" cy="8" r="6" /> : null}
        {state === 'listening' ? <path className={styles.fill} d="M8 2a6 6 0 0 0 0 12z" /> : null}
      </svg>
      {word}
      {spoken ? <VisuallyHidden> {spoken}</VisuallyHidden> : null}
    </span>
  );
}
