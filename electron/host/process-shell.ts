import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import open from 'open';
import app from '../../package.json' with { type: 'json' };
import { startBackend } from '../backend/worker-client.ts';
import type { Shell } from './shell.ts';

/** The terminal and the machine this process runs in. Built programs stand in a folder beside `renderer`. */
export function processShell(): Shell {
  // Why `npm start` serves instead of opening Electron.
  const because = process.env['SAMESIDE_BECAUSE'];
  process.stdout.on('error', endQuietlyAtClosedPipe);
  return {
    version: app.version,
    platform: process.platform,
    home: homedir(),
    env: process.env,
    folder: process.cwd(),
    print: (text) => void process.stdout.write(text),
    printError: (text) => void process.stderr.write(text),
    rendererFolder: fileURLToPath(new URL('../renderer', import.meta.url)),
    startBackend,
    openBrowser,
    stopped,
    ...(because === undefined ? {} : { because }),
  };
}

/** On Linux without a display nothing is tried: a text browser would take over the terminal. */
async function openBrowser(link: string): Promise<boolean> {
  const display = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'];
  if (process.platform === 'linux' && !display) return false;
  try {
    const child = await open(link);
    child.on('error', () => undefined);
    return true;
  } catch {
    return false;
  }
}

function stopped(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}

/** `sameside list | head` closes the pipe before everything is written. */
function endQuietlyAtClosedPipe(error: Error): void {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
}
