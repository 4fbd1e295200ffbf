import { expect, test } from 'vitest';
import { isBareKey, isShortcut, isSingleKey, type KeyPress } from '../../../renderer/app/keys.ts';

function press(key: string, held: Partial<KeyPress> = {}): KeyPress {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : key;
  return { key, code, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

test('Mod is Ctrl, and Cmd on a Mac', () => {
  expect(isShortcut('Mod+K', press('k', { ctrlKey: true }), false)).toBe(true);
  expect(isShortcut('Mod+K', press('k', { metaKey: true }), false)).toBe(false);
  expect(isShortcut('Mod+K', press('k', { metaKey: true }), true)).toBe(true);
  expect(isShortcut('Mod+K', press('k', { ctrlKey: true }), true)).toBe(false);
});

test('a held key too many makes another shortcut', () => {
  expect(isShortcut('N', press('n'), false)).toBe(true);
  expect(isShortcut('N', press('N', { shiftKey: true }), false)).toBe(false);
  expect(isShortcut('N', press('n', { ctrlKey: true }), false)).toBe(false);
  expect(isShortcut('Mod+Z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
  expect(isShortcut('Mod+Shift+Z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
});

test('signs are known with and without Shift, as keyboards differ', () => {
  expect(isShortcut('?', press('?', { shiftKey: true }), false)).toBe(true);
  expect(isShortcut('+', press('+'), false)).toBe(true);
  expect(isShortcut('+', press('+', { shiftKey: true }), false)).toBe(true);
  expect(isShortcut('Mod++', press('+', { ctrlKey: true }), false)).toBe(true);
});

test('with Alt a letter is known by its place, whatever sign the system types', () => {
  expect(isShortcut('Alt+N', press('˜', { altKey: true, code: 'KeyN' }), true)).toBe(true);
  expect(isShortcut('Alt+ArrowDown', press('ArrowDown', { altKey: true }), false)).toBe(true);
});

test.each([
  ['N', true, true],
  ['?', true, true],
  ['Enter', true, false],
  ['F5', false, false],
  ['Alt+N', false, false],
  ['Mod+Shift+Z', false, false],
])('%s: bare %s, single %s', (keys, bare, single) => {
  expect(isBareKey(keys)).toBe(bare);
  expect(isSingleKey(keys)).toBe(single);
});
