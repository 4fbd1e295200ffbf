import { keyNames } from './key-names.ts';
import { useMacKeys } from './key-platform.tsx';
import styles from './kbd.module.css';

export interface KbdProps {
  /** A shortcut such as `Mod+K`, `F5`, `Enter` or `N`. */
  readonly keys: string;
  /** Print as on a Mac. Without it the surrounding `KeyPlatform` decides. */
  readonly mac?: boolean | undefined;
  /** Leave it out of the accessible name, where the shortcut is announced in another way. */
  readonly silent?: boolean | undefined;
}

/** A key as it is printed on the keyboard. */
export function Kbd({ keys, mac, silent = false }: KbdProps) {
  const isMac = useMacKeys(mac);
  return (
    <kbd className={styles.kbd} aria-hidden={silent || undefined}>
      {keyNames(keys, isMac).join(isMac ? '' : ' ')}
    </kbd>
  );
}
