import { app, dialog, type SaveDialogOptions, type SaveDialogReturnValue } from 'electron';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { methods, type Output } from '../../shared/contract/contract.ts';
import { failure } from '../../shared/contract/errors.ts';
import type { ExportFormat } from '../../shared/contract/files.ts';
import type { Reply } from '../../shared/contract/reply.ts';
import type { Id } from '../../shared/session/event.ts';
import { writeFailure } from '../backend/safety/file-failure.ts';
import { writeWhole } from '../backend/safety/whole-file.ts';
import type { CallNeeds } from './calls.ts';

type Saved = Reply<Output<'host.save-as'>>;

/** Makes the file, asks where it goes, and puts it there whole; null when the person thought better of it. */
export async function saveAs(needs: CallNeeds, session: Id, format: ExportFormat): Promise<Saved> {
  if (format === 'sqlite') return saveCopy(needs, session);
  const made = await needs.backend.call('export.render', { session, format });
  if (!made.ok) return made;
  const { fileName, text } = methods['export.render'].output.parse(made.value);
  return saveWhere(needs, fileName, (path) => writeWhole(path, [text]));
}

/** Asks where a template goes and puts it there whole. The window names the file; no folder gets in with that. */
export function saveTemplate(needs: CallNeeds, fileName: string, text: string): Promise<Saved> {
  return saveWhere(needs, basename(fileName), (path) => writeWhole(path, [text]));
}

/** SQLite writes a file, so the copy is made aside; it does not stay there, wherever the person puts it. */
async function saveCopy(needs: CallNeeds, session: Id): Promise<Saved> {
  const folder = await mkdtemp(join(app.getPath('temp'), 'sameside-'));
  try {
    const made = await needs.backend.call('export.write', { session, format: 'sqlite', folder });
    if (!made.ok) return made;
    const [file] = methods['export.write'].output.parse(made.value).files;
    if (file === undefined) return { ok: false, error: failure('bug') };
    return await saveWhere(needs, basename(file), (path) => writeWhole(path, createReadStream(file)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The save dialog, then the writing. What the disk says is told in words; a bug while writing throws. */
export async function saveWhere(
  needs: CallNeeds,
  name: string,
  write: (path: string) => Promise<void>,
): Promise<Saved> {
  const { canceled, filePath: path } = await ask(needs, name);
  if (canceled || path === '') return { ok: true, value: { file: null } };
  if (isLibrary(path, needs.libraryFile)) return { ok: false, error: failure('file-exists', { path }) };
  try {
    await write(path);
    return { ok: true, value: { file: path } };
  } catch (error) {
    const expected = writeFailure(error, path);
    if (expected) return { ok: false, error: expected };
    throw error;
  }
}

/** Belongs to the cockpit, so that it cannot be lost behind it. */
function ask({ windows }: CallNeeds, name: string): Promise<SaveDialogReturnValue> {
  const extension = extname(name).slice(1);
  const options: SaveDialogOptions = {
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  };
  const cockpit = windows.cockpit();
  return cockpit ? dialog.showSaveDialog(cockpit, options) : dialog.showSaveDialog(options);
}

/** The open library, its log or its lease: whatever a person says to the question whether to replace it. */
function isLibrary(path: string, library: string): boolean {
  const [target, own] = [resolve(path).toLowerCase(), resolve(library).toLowerCase()];
  return dirname(target) === dirname(own) && basename(target).startsWith(basename(own));
}
