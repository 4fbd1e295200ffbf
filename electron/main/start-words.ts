import { isCommand } from '../host/cli.ts';

/**
 * The words meant for us among those the program was started with. A packaged app is its own program; in development Electron's first
 * word is the folder of the app. Switches of Chromium or the system (`--no-sandbox`, `-psn_0_1`) may stand before a command.
 */
export function wordsOf(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const words = argv.slice(isPackaged ? 1 : 2);
  const command = words.findIndex(isCommand);
  const onlySwitches = words.slice(0, command).every((word) => word.startsWith('-'));
  return command > 0 && onlySwitches ? words.slice(command) : words;
}

/** The file of `--library FILE` or `--library=FILE`, for the app with windows; everything else there is Chromium's. */
export function libraryIn(words: readonly string[]): string | undefined {
  const flag = '--library';
  const joined = words.find((word) => word.startsWith(`${flag}=`))?.slice(flag.length + 1);
  const at = words.indexOf(flag);
  const next = at < 0 ? undefined : words[at + 1];
  return joined || (next?.startsWith('-') ? undefined : next);
}
