import { speaker, type Say } from '../language/say.ts';
import { stepKinds } from '../steps/index.ts';
import { minutesWords } from './words.ts';

/** Every sentence minutes need, in English: for the command line, exports without a window, and tests. */
export function englishMinutes(): Say {
  const kinds: readonly Readonly<Record<string, string>>[] = Object.values(stepKinds).map(
    (kind) => kind.words,
  );
  return speaker<string>(Object.assign({}, minutesWords, ...kinds));
}
