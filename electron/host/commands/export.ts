import { resolve } from 'node:path';
import { failure } from '../../../shared/contract/errors.ts';
import { exportFormatSchema } from '../../../shared/contract/files.ts';
import { idSchema } from '../../../shared/session/event.ts';
import { LIBRARY_FLAG, type Command } from '../command.ts';
import { withLibrary } from '../open-backend.ts';

export const exportSessions: Command = {
  name: 'export',
  about: 'write the minutes or the whole data of sessions into a folder',
  flags: [
    LIBRARY_FLAG,
    { name: 'session', value: 'ID|all', required: true, about: 'which session (see sameside list), or all' },
    { name: 'format', value: 'html|md|json|sqlite', required: true, about: 'what to write' },
    { name: 'out', value: 'DIR', required: true, about: 'a folder that is there' },
  ],
  async run(given, shell) {
    const format = exportFormatSchema.safeParse(given.values['format']);
    if (!format.success) return wrongUse('--format is one of html, md, json, sqlite.');
    const session = given.values['session'] ?? '';
    if (session !== 'all' && !idSchema.safeParse(session).success) {
      return wrongUse('--session is the id of a session (see sameside list) or all.');
    }
    const folder = resolve(shell.folder, given.values['out'] ?? '');
    return withLibrary(given, shell, { create: false }, async (library) => {
      const written = await library.call('export.write', { session, format: format.data, folder });
      if (!written.ok) return written;
      for (const file of written.value.files) shell.print(`${file}\n`);
      return { ok: true, value: 0 };
    });
  },
};

function wrongUse(problem: string) {
  return { ok: false, error: failure('wrong-use', { problem }) } as const;
}
