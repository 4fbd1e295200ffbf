import { app, dialog } from 'electron';
import { copyFile, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { methods, type Output } from '../../shared/contract/contract.ts';
import { failure } from '../../shared/contract/errors.ts';
import type { ExportFormat } from '../../shared/contract/files.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import type { Id } from '../../shared/session/event.ts';
import { settle, temporaryName, writeWhole } from '../backend/safety/whole-file.ts';
import type { CallNeeds } from './calls.ts';

type Saved = Reply<Output<'host.save-as'>>;

/** Makes the file, asks where it goes, and puts it there whole; null when the person thought better of it. */
export async function saveAs({ backend }: CallNeeds, session: Id, format: ExportFormat): Promise<Saved> {
  if (format === 'sqlite') return saveCopy(backend, session);
  const made = await backend.call('export.render', { session, format });
  if (!made.ok) return made;
  const { fileName, text } = methods['export.render'].output.parse(made.value);
  return saveWhere(fileName, (path) => writeWhole(path, [text]));
}

async function saveCopy(backend: CallNeeds['backend'], session: Id): Promise<Saved> {
  const made = await backend.call('export.write', { session, format: 'sqlite' });
  if (!made.ok) return made;
  const [file] = methods['export.write'].output.parse(made.value).files;
  if (file === undefined) return { ok: false, error: failure('bug') };
  return saveWhere('Sameside library.sqlite', async (path) => {
    const temporary = temporaryName(path);
    await copyFile(file, temporary);
    settle(temporary, path);
    await rm(file, { force: true });
  });
}

/** The save dialog, then the writing. What the disk says is told in words. */
export async function saveWhere(name: string, write: (path: string) => Promise<void>): Promise<Saved> {
  const extension = extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return { ok: true, value: { file: null } };
  try {
    await write(filePath);
    return { ok: true, value: { file: filePath } };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return {
      ok: false,
      error: reason === 'ENOSPC' ? failure('disk-full') : failure('disk-failed', { reason }),
    };
  }
}
