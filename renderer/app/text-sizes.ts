import type { Preferences } from './preferences.tsx';

type TextSize = Preferences['text-size'];
const SIZES: readonly TextSize[] = ['normal', 'large', 'huge'];

/** The next text size up or down; undefined at the end. */
export function textSizeBeside(size: TextSize, step: 1 | -1): TextSize | undefined {
  return SIZES[SIZES.indexOf(size) + step];
}
