import type { SessionLine } from '../../../shared/contract/sessions.ts';
import { LIBRARY_FLAG, type Command } from '../command.ts';
import { everySession } from '../every-session.ts';
import { withLibrary } from '../open-backend.ts';

export const list: Command = {
  name: 'list',
  about: 'list every session, newest first',
  flags: [LIBRARY_FLAG, { name: 'json', about: 'as JSON' }],
  run: (given, shell) =>
    withLibrary(given, shell, { create: false }, async (library) => {
      const sessions = await everySession(library);
      if (!sessions.ok) return sessions;
      const json = given.switches.has('json');
      shell.print(json ? `${JSON.stringify(sessions.value, null, 2)}\n` : asText(sessions.value));
      return { ok: true, value: 0 };
    }),
};

function asText(lines: readonly SessionLine[]): string {
  if (lines.length === 0) return 'No sessions yet.\n';
  return lines
    .map(({ id, at, status, title, customer }) =>
      [id, at.slice(0, 10), status.padEnd(7), oneLine(title), oneLine(customer)].join('  ').trimEnd(),
    )
    .join('\n')
    .concat('\n');
}

/** Captured text may hold line breaks and control characters; a terminal shall not obey them. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}
