/** The part of a keyboard event that decides which command is meant. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** Whether a key press is the shortcut, written as `Mod+Shift+Z`, `n`, `?` or `F5`. `mac` decides what `Mod` is. */
export function isShortcut(keys: string, press: KeyPress, mac: boolean): boolean {
  const parts = keys === '+' ? ['+'] : keys.replace(/\+\+$/, '+plus').split('+');
  const key = parts.at(-1) === 'plus' ? '+' : (parts.at(-1) ?? '');
  const mod = parts.includes('Mod');
  const wanted = {
    ctrl: parts.includes('Ctrl') || (mod && !mac),
    meta: mod && mac,
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
  };
  if (press.ctrlKey !== wanted.ctrl || press.metaKey !== wanted.meta || press.altKey !== wanted.alt)
    return false;
  // Signs such as `?` and `+` need Shift on some keyboards and not on others.
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase() && !/\d/.test(key);
  if (!isSign && press.shiftKey !== wanted.shift) return false;
  return sameKey(key, press);
}

/** With Alt some systems type another character, so letters and digits are then known by their place on the keyboard. */
function sameKey(key: string, press: KeyPress): boolean {
  if (press.key.toLowerCase() === key.toLowerCase()) return true;
  return press.altKey && (press.code === `Key${key.toUpperCase()}` || press.code === `Digit${key}`);
}

/** A shortcut without Ctrl, Cmd or Alt that is not a function key: it belongs to a text field when one has focus. */
export function isBareKey(keys: string): boolean {
  return !/^(?:F\d+|.*(?:Mod|Ctrl|Alt)\+.*)$/.test(keys);
}

/** A bare letter or sign, which the person can switch off. */
export function isSingleKey(keys: string): boolean {
  return keys.length === 1;
}
