import { hash } from 'node:crypto';
import type { Output } from '../../../shared/contract/contract.ts';
import { failure } from '../../../shared/contract/errors.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { Minutes } from '../../../shared/minutes/document.ts';
import { englishMinutes } from '../../../shared/minutes/english.ts';
import { htmlFile, type EmbeddedFont } from '../../../shared/minutes/html-file.ts';
import { minutesMarkdown } from '../../../shared/minutes/markdown.ts';
import { minutesOf } from '../../../shared/minutes/minutes.ts';
import type { Id } from '../../../shared/session/event.ts';
import { sessionStream } from '../../../shared/session/fold.ts';
import { logOf } from '../../../shared/session/log.ts';
import { isPlanned } from '../../../shared/session/project.ts';
import type { SessionState } from '../../../shared/session/state.ts';
import type { ReadableDb } from '../library/db.ts';
import { readEventRows } from '../library/event-rows.ts';
import { listTerms } from '../library/list-terms.ts';
import { readRelated } from '../library/related.ts';
import { jsonExport } from './json.ts';
import { sessionFileName } from './session-file-name.ts';

/** What HTML minutes carry inside, read once by the host: see minutes-look.ts. */
export interface MinutesLook {
  readonly css: string;
  readonly fonts: readonly EmbeddedFont[];
}

export interface RenderOptions {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly look: MinutesLook;
}

export type TextFormat = 'html' | 'md' | 'json';

const MEDIA_TYPES: Readonly<Record<TextFormat, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** One session as the whole text of a file, in whatever state it is. Fails with `no-such-session`. */
export function renderSession(
  db: ReadableDb,
  session: Id,
  format: TextFormat,
  options: RenderOptions,
): Reply<Output<'export.render'>> {
  const state = readSession(db, session);
  if (!state) return { ok: false, error: failure('no-such-session') };
  const fileName = sessionFileName(db, state, format);
  const text = sessionText(db, state, format, options);
  return { ok: true, value: { fileName, mediaType: MEDIA_TYPES[format], text } };
}

/** Undefined when the library does not have it, or has it only in parts. */
export function readSession(db: ReadableDb, session: Id): SessionState | undefined {
  const { state } = logOf(sessionStream(session), readEventRows(db, session));
  return isPlanned(state) ? state : undefined;
}

export function sessionText(
  db: ReadableDb,
  state: SessionState,
  format: TextFormat,
  { now, look }: RenderOptions,
): string {
  switch (format) {
    case 'json':
      return [
        ...jsonExport(db, [state.id], { exportedAt: new Date(now).toISOString(), workspace: false }),
      ].join('');
    case 'md':
      return minutesMarkdown(writtenMinutes(db, state, now));
    case 'html':
      return htmlFile(writtenMinutes(db, state, now), {
        ...look,
        sha256: (text) => hash('sha256', text, 'base64'),
      });
  }
}

function writtenMinutes(db: ReadableDb, state: SessionState, now: number): Minutes {
  const [related, terms] = [readRelated(db, state.id), listTerms(db, state.id)];
  return minutesOf(state, { now, say: englishMinutes(), related, terms });
}
