import { useEffect } from 'react';
import type { BoundCommand } from './command.ts';
import { useCommandListStore, type CommandList } from './command-list.tsx';
import { isBareKey, isShortcut, isSingleKey } from './keys.ts';

/** Where bare keys belong to what is focused: fields, and lists and menus that jump to what is typed. */
const TAKES_TYPING =
  'input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable=true]';
const TAKES_KEYS = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox], [role=combobox]';
/** Controls that answer Enter themselves. */
const TAKES_ENTER = 'button, a, summary, [role=button], [role=link], [role=row], [role=treeitem], label';
/** Editing text is the field's own; so is undo, while something in it is not kept yet. */
const FIELD_UNDO = new Set(['Mod+Z', 'Mod+Shift+Z', 'Mod+Y']);

/** The one key listener of the window: finds the command of a key press, the newest screen's first. */
export function KeyDispatcher({ mac, singleKeys }: { readonly mac: boolean; readonly singleKeys: boolean }) {
  const store = useCommandListStore();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const command = commandOf(store.getState(), event, mac, singleKeys);
      if (command === undefined) return;
      event.preventDefault();
      command.perform();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store, mac, singleKeys]);
  return null;
}

function commandOf(
  list: CommandList,
  event: KeyboardEvent,
  mac: boolean,
  singleKeys: boolean,
): BoundCommand | undefined {
  const target = event.target instanceof Element ? event.target : document.body;
  const means = (keys: string) =>
    isShortcut(keys, event, mac) && mayAct(keys, target) && (singleKeys || !isSingleKey(keys));
  const layers = list.layers.toReversed().flat();
  const meant = layers.filter((command) => command.keys.some(means) && command.enabled());
  // A step's own key comes before the meeting's around it, whichever of them was shown first.
  return meant.find((command) => command.group === 'step') ?? meant[0];
}

function mayAct(keys: string, target: Element): boolean {
  if (FIELD_UNDO.has(keys)) return !isTyping(target);
  if (!isBareKey(keys)) return true;
  if (target.closest(TAKES_TYPING) || target.closest(TAKES_KEYS)) return false;
  return keys !== 'Enter' || target.closest(TAKES_ENTER) === null;
}

/** Something is typed and not kept yet. Fields with a draft say so; of any other field it is assumed while there is text in it. */
function isTyping(target: Element): boolean {
  const field = target.closest(TAKES_TYPING);
  if (field === null) return false;
  const marked = target.closest('[data-typing]');
  if (marked !== null) return marked.getAttribute('data-typing') === 'true';
  return 'value' in field && field.value !== '';
}
