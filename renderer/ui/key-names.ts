const everywhere: Readonly<Record<string, string>> = {
  Enter: '↵',
  Tab: '⇥',
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Backspace: '⌫',
  Delete: 'Del',
};

const onMac: Readonly<Record<string, string>> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Ctrl: '⌃' };
const elsewhere: Readonly<Record<string, string>> = { Mod: 'Ctrl' };

/**
 * The words or signs printed on the keys of a shortcut written as `Mod+Shift+K`. `Mod` is ⌘ on a Mac and Ctrl elsewhere; a plain
 * plus sign is written as `Mod++`.
 */
export function keyNames(keys: string, mac: boolean): readonly string[] {
  const parts = keys === '+' ? ['+'] : keys.replace(/\+\+$/, '+plus').split('+');
  const platform = mac ? onMac : elsewhere;
  return parts.map((part) => (part === 'plus' ? '+' : (platform[part] ?? everywhere[part] ?? capital(part))));
}

/** Letters are printed as on the keys. */
function capital(part: string): string {
  return part.length === 1 ? part.toUpperCase() : part;
}

/** The same shortcut as `aria-keyshortcuts` wants it (`Control+Shift+K`). */
export function ariaKeys(keys: string, mac: boolean): string {
  return keys.replace(/\bMod\b/, mac ? 'Meta' : 'Control').replace(/\bCtrl\b/, 'Control');
}
