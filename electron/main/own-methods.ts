import { shell, type WebContents } from 'electron';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Handlers, HostMethodName, Input, MethodName, Output } from '../../shared/contract/contract.ts';
import { failure } from '../../shared/contract/errors.ts';
import { hostMethods } from '../../shared/contract/host.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import type { CallNeeds } from './calls.ts';
import { printPdf } from './print-pdf.ts';
import { saveAs, saveTemplate } from './save-as.ts';

export type OwnMethodName = HostMethodName | 'room.show';

export function isOwnMethod(name: MethodName): name is OwnMethodName {
  return Object.hasOwn(hostMethods, name);
}

/** What only the desktop can do, for the window `from`. */
export function ownMethods(needs: CallNeeds, from: WebContents): Handlers<OwnMethodName> {
  const { windows, menu, version } = needs;
  return {
    'host.describe': () => ({
      ok: true,
      value: {
        name: 'electron',
        version,
        platform: process.platform,
        capabilities: ['save-dialog', 'print-pdf', 'open-folder', 'room-window', 'native-menu'],
      },
    }),
    'host.open-room': ({ session }) => {
      windows.openRoom(session);
      return { ok: true, value: {} };
    },
    'host.set-menu': ({ entries }) => {
      if (windows.cockpit()?.webContents === from) menu.show(entries);
      return { ok: true, value: {} };
    },
    'host.save-as': ({ session, format }) => saveAs(needs, session, format),
    'host.save-template': ({ fileName, text }) => saveTemplate(needs, fileName, text),
    'host.print-pdf': ({ session }) => printPdf(needs, session),
    'host.open-folder': ({ folder }) => openFolder(needs.libraryFile, folder),
    'host.offer-download': () => ({ ok: false, error: failure('not-possible-here') }),
    'room.show': (spotlight) => {
      windows.tell({ name: 'room.shown', push: spotlight }, from);
      return { ok: true, value: {} };
    },
  } satisfies Handlers<OwnMethodName>;
}

type Opened = Reply<Output<'host.open-folder'>>;

/** Opens a folder in the system's file browser. The exports folder is made when nothing was exported yet. */
async function openFolder(libraryFile: string, folder: Input<'host.open-folder'>['folder']): Promise<Opened> {
  const beside = dirname(libraryFile);
  const path = folder === 'library' ? beside : join(beside, folder);
  const missing = { ok: false, error: failure('folder-missing', { path }) } as const;
  try {
    mkdirSync(path, { recursive: true });
  } catch {
    return missing;
  }
  return (await shell.openPath(path)) === '' ? { ok: true, value: {} } : missing;
}
