import { existsSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { failure } from '../../../shared/contract/errors.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import { LIBRARY_FLAG, type Command } from '../command.ts';
import { startHost, type Host } from '../host.ts';
import { leaveNote, linkOfNeighbour } from '../neighbour.ts';
import { openLibrary, type OpenedLibrary } from '../open-backend.ts';
import { openWindows, type OpenWindows } from '../open-windows.ts';
import type { ExitCode, Shell } from '../shell.ts';
import { folderSite } from '../site.ts';
import { contentSecurityPolicy } from '../window-policy.ts';

export const serve: Command = {
  name: 'serve',
  about: 'open the app in a browser, on this computer only, until Ctrl+C',
  flags: [
    LIBRARY_FLAG,
    { name: 'port', value: 'N', about: 'the port to use; default: any that is free' },
    { name: 'no-open', about: 'print the link without opening a browser' },
  ],
  async run(given, shell) {
    const port = portOf(given.values['port']);
    if (!port.ok) return port;
    if (!existsSync(join(shell.rendererFolder, 'index.html'))) {
      return { ok: false, error: failure('folder-missing', { path: shell.rendererFolder }) };
    }
    const opens = !given.switches.has('no-open');
    const windows = openWindows();
    const library = await openLibrary(given, shell, {
      create: true,
      onPush: (message) => windows.tell(message),
    });
    if (!library.ok) return library;
    try {
      const elsewhere = await openElsewhere(library.value, shell);
      if (elsewhere !== undefined) return await show(elsewhere, opens, shell);
      return await serveUntilStopped(library.value, windows, { port: port.value, opens }, shell);
    } finally {
      await library.value.close();
    }
  },
};

/** The link of the Sameside that serves this library already; undefined when none does, or it is not a served one. */
async function openElsewhere({ file, status }: OpenedLibrary, shell: Shell): Promise<string | undefined> {
  const because = status.readOnlyBecause;
  if (because === null) return undefined;
  const link = because.code === 'library-locked' ? await linkOfNeighbour(file) : undefined;
  if (link === undefined) shell.printError(`${because.message}\n`);
  return link;
}

async function show(link: string, opens: boolean, shell: Shell): Promise<Reply<ExitCode>> {
  shell.print(`Sameside is open already on this computer; here is another link: ${link}\n`);
  if (opens) await shell.openBrowser(link);
  return { ok: true, value: 0 };
}

async function serveUntilStopped(
  library: OpenedLibrary,
  windows: OpenWindows,
  { port, opens }: { readonly port: number; readonly opens: boolean },
  shell: Shell,
): Promise<Reply<ExitCode>> {
  const started = await start(library, windows, port, shell);
  if (!started.ok) return started;
  const host = started.value;
  const takeDown = library.status.readOnly ? undefined : leaveNote(library.file, host);
  const link = host.newLink();
  shell.print(`${shell.because ?? 'Sameside is open on this computer'} (Ctrl+C ends it): ${link}\n`);
  if (opens) await shell.openBrowser(link);
  await shell.stopped();
  takeDown?.();
  await host.close();
  return { ok: true, value: 0 };
}

async function start(
  library: OpenedLibrary,
  windows: OpenWindows,
  port: number,
  shell: Shell,
): Promise<Reply<Host>> {
  try {
    const host = await startHost({
      backend: { call: library.pass },
      windows,
      site: folderSite(shell.rendererFolder),
      policy: (nonce) => contentSecurityPolicy(nonce, ["'self'"]),
      version: shell.version,
      platform: shell.platform,
      port,
      random: randomBytes,
      now: () => performance.now(),
      log: (line) => shell.printError(`${line}\n`),
    });
    return { ok: true, value: host };
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      (error.code === 'EADDRINUSE' || error.code === 'EACCES')
    ) {
      return { ok: false, error: failure('port-taken', { port }) };
    }
    throw error;
  }
}

function portOf(text: string | undefined): Reply<number> {
  if (text === undefined) return { ok: true, value: 0 };
  const port = /^\d{1,5}$/.test(text) ? Number(text) : -1;
  return port >= 0 && port <= 65_535
    ? { ok: true, value: port }
    : wrongUse('--port is a number from 0 to 65535.');
}

function wrongUse(problem: string) {
  return { ok: false, error: failure('wrong-use', { problem }) } as const;
}
