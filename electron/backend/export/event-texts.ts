import type { ReadableDb } from '../library/db.ts';
import { EVENT_COLUMNS, type EventRow } from '../library/event-rows.ts';

const IN_ORDER = `SELECT ${EVENT_COLUMNS} FROM events WHERE session = ? ORDER BY id`;

/**
 * The events of one stream as JSON texts, in order. Bodies are stored as canonical JSON and go out as they stand: parsing and writing
 * them again would cost half of an export. Of the rest only `by` can hold a character that needs escaping; the others are ids, instants,
 * hashes and type names, whose schemas were checked on their way in.
 */
export function readEventTexts(db: ReadableDb, stream: string): readonly string[] {
  return db
    .read<EventRow>(IN_ORDER)
    .all(stream)
    .map(
      ({ id, session, at, by, type, v, body, origin, seq, hash }) =>
        `{"id":"${id}","session":"${session}","at":"${at}","by":${JSON.stringify(by)},"type":"${type}","v":${v},` +
        `"body":${body},"origin":"${origin}","seq":${seq},"hash":"${hash}"}`,
    );
}
