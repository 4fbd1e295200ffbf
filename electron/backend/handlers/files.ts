import { dirname, join } from 'node:path';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { BackendContext } from '../context.ts';
import { renderSession } from '../export/render-session.ts';
import { writeExport } from '../export/write-export.ts';

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
