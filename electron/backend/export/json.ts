import { WORKSPACE, type Instant } from '../../../shared/session/event.ts';
import type { ReadableDb } from '../library/db.ts';
import { readEventTexts } from './event-texts.ts';

/** What a file says it is; an import looks at both first. The version is raised only when older versions could not read the file. */
export const JSON_FORMAT = 'sameside';
export const JSON_VERSION = 1;

/**
 * The complete export, in pieces that together are one JSON document:
 * `{format, version, exportedAt, sessions: [{id, events}], workspace}`. Events are as they are stored, in id order, one per line, so
 * that two exports can be compared line by line. `workspace` (departments, people, templates of the whole library) goes out only with
 * all sessions: who shares one meeting does not share the directory. Importing this into an empty library gives the same sessions with
 * the same hashes. A piece is one stream, so that whoever writes them can let others work in between.
 */
export function* jsonExport(
  db: ReadableDb,
  sessions: readonly string[],
  { exportedAt, workspace }: { readonly exportedAt: Instant; readonly workspace: boolean },
): Generator<string> {
  yield `{"format":"${JSON_FORMAT}","version":${JSON_VERSION},"exportedAt":"${exportedAt}","sessions":[`;
  for (const [index, id] of sessions.entries()) {
    yield `${index === 0 ? '' : ','}\n{"id":"${id}","events":[\n${readEventTexts(db, id).join(',\n')}\n]}`;
  }
  const shared = workspace ? readEventTexts(db, WORKSPACE) : [];
  yield `\n],"workspace":[\n${shared.join(',\n')}\n]}\n`;
}
