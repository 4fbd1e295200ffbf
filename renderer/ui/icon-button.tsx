import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Tooltip } from './tooltip.tsx';
import styles from './icon-button.module.css';

export interface IconButtonProps {
  /** Says what it does: the accessible name and the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly onPress?: (() => void) | undefined;
  /** The shortcut that does the same, shown in the tooltip. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Set for a button that stays down; leave out for one that acts. */
  readonly pressed?: boolean | undefined;
}

/** A button with only an icon; its words are in the tooltip and in the accessible name. */
export function IconButton({ label, icon, onPress, keys, disabled = false, pressed }: IconButtonProps) {
  return (
    <Tooltip text={label} keys={keys}>
      <AriaButton
        {...(onPress ? { onPress: () => onPress() } : {})}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        className={styles.button ?? ''}
        aria-label={label}
        isDisabled={disabled}
      >
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
