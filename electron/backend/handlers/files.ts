import { dirname, join } from 'node:path';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { BackendContext } from '../context.ts';
import { renderSession } from '../export/render-session.ts';
import { writeExport } from '../export/write-export.ts';
import { applyImport, previewImport, type Incoming } from '../import/import-file.ts';

export function render(
  { keeper, now, look }: BackendContext,
  { session, format }: Input<'export.render'>,
): Reply<Output<'export.render'>> {
  return keeper.read(({ db }) => renderSession(db, session, format, { now: now(), look: look() }));
}

/** Without a folder of the person's choice, files go beside the library. */
export async function write(
  { keeper, now, look }: BackendContext,
  input: Input<'export.write'>,
): Promise<Reply<Output<'export.write'>>> {
  const library = keeper.library();
  if (!library.ok) return library;
  const exportsFolder = join(dirname(keeper.file), 'exports');
  return writeExport(library.value.db, input, { now: now(), look: look(), exportsFolder });
}

export async function previewIncoming(
  { keeper }: BackendContext,
  input: Input<'import.preview'>,
): Promise<Reply<Output<'import.preview'>>> {
  const library = keeper.library();
  return library.ok ? previewImport(library.value, incomingOf(input)) : library;
}

/** Sessions that are open in windows may have changed, so every window reads again. */
export async function applyIncoming(
  { keeper, push }: BackendContext,
  input: Input<'import.apply'>,
): Promise<Reply<Output<'import.apply'>>> {
  const applied = await keeper.writeLong((library) => applyImport(library, incomingOf(input)));
  if (applied.ok && applied.value.newEvents > 0) push({ name: 'library.reloaded', push: {} });
  return applied;
}

function incomingOf(input: Input<'import.apply'>): Incoming {
  return 'path' in input ? { name: input.path, path: input.path } : input;
}
