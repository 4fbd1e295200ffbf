import { LoaderCircle } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { Kbd } from './kbd.tsx';
import { ariaKeys } from './key-names.ts';
import { useMacKeys } from './key-platform.tsx';
import styles from './button.module.css';

/**
 * `primary`: do this next (one per view). `plain`: everything else. `quiet`: no edge, for rows and headers. `inverse`: on an ink card.
 * There is no danger variant: what destroys can be undone instead.
 */
export type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'inverse';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: (() => void) | undefined;
  readonly variant?: ButtonVariant | undefined;
  readonly size?: 's' | 'm' | 'l' | undefined;
  /** An icon before the words, usually from lucide-react; sized by the button. */
  readonly icon?: ReactNode;
  /** The shortcut that does the same, shown as a key. */
  readonly keys?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Work is under way: the button keeps focus and does nothing. */
  readonly busy?: boolean | undefined;
  /** Takes focus when it appears: for the next step in a dialog. */
  readonly initialFocus?: boolean | undefined;
  /** Fill the width and start at the left, for lists of choices. */
  readonly wide?: boolean | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button with words, optionally an icon before and a key after them. */
export function Button({ children, variant = 'plain', size = 'm', icon, keys, ref, ...rest }: ButtonProps) {
  const {
    onPress,
    disabled = false,
    busy = false,
    initialFocus = false,
    wide = false,
    type = 'button',
  } = rest;
  const mac = useMacKeys();
  return (
    <AriaButton
      {...(ref ? { ref } : {})}
      {...(initialFocus ? { autoFocus: true } : {})}
      {...(onPress ? { onPress: () => onPress() } : {})}
      {...(keys
        ? { render: (dom) => <button {...dom} type={type} aria-keyshortcuts={ariaKeys(keys, mac)} /> }
        : {})}
      className={classNames(styles.button, styles[variant], styles[size], wide && styles.wide)}
      type={type}
      isDisabled={disabled}
      isPending={busy}
    >
      {busy || icon ? (
        <span className={styles.icon}>
          {busy ? <LoaderCircle aria-hidden className={styles.turning} /> : icon}
        </span>
      ) : null}
      <span className={styles.words}>{children}</span>
      {keys ? <Kbd keys={keys} silent /> : null}
    </AriaButton>
  );
}
