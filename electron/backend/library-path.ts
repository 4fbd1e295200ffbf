import { posix, win32 } from 'node:path';

/** What the place of the library depends on. */
export interface Machine {
  readonly platform: string;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * The library that the app, `npm start` and the command line share when none is named: in the person's application data on this
 * computer. On Windows in the local, not the roaming part, which a company may keep on a network share. `SAMESIDE_LIBRARY` overrides.
 */
export function defaultLibrary({ platform, home, env }: Machine): string {
  const given = env['SAMESIDE_LIBRARY'];
  if (given) return given;
  const paths = platform === 'win32' ? win32 : posix;
  return paths.join(dataFolder({ platform, home, env }), 'Sameside', 'library.sqlite');
}

function dataFolder({ platform, home, env }: Machine): string {
  if (platform === 'win32') return env['LOCALAPPDATA'] || win32.join(home, 'AppData', 'Local');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support');
  return env['XDG_DATA_HOME'] || posix.join(home, '.local', 'share');
}
