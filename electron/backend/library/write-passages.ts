import type { Id } from '../../../shared/session/event.ts';
import type { WritableDb } from './db.ts';

/** Search looks at the first characters of a text only; the read tables and the events hold the whole. */
export const PASSAGE_LIMIT = 20_000;

/** `now`: found at once. `later`: the caller builds the whole index afterwards with `indexPassages`, which is faster for many. */
export type PassageIndexing = 'now' | 'later';

export interface Passage {
  readonly session: Id;
  readonly step: Id | null;
  readonly kind: string;
  /** The captured thing this text belongs to. */
  readonly item: Id;
  readonly text: string;
}

/** Adds the passage of an item that had none of this kind. An empty text is no passage. */
export function addPassage(db: WritableDb, passage: Passage, indexing: PassageIndexing): void {
  const { session, step, kind, item } = passage;
  const text = capped(passage.text);
  if (text === '') return;
  const { lastInsertRowid } = db
    .write('INSERT INTO passages (session, step, kind, item, text) VALUES (?, ?, ?, ?, ?)')
    .run(session, step, kind, item, text);
  if (indexing === 'now') reindex(db, Number(lastInsertRowid), '', text);
}

/** Puts a passage in place of the one of the same item and kind. */
export function changePassage(db: WritableDb, passage: Passage, indexing: PassageIndexing): void {
  const text = capped(passage.text);
  const old = findPassage(db, passage);
  if (!old) return addPassage(db, passage, indexing);
  if (text === '') return removePassage(db, old, indexing);
  db.write('UPDATE passages SET step = ?, text = ? WHERE "row" = ?').run(passage.step, text, old.row);
  if (indexing === 'now') reindex(db, old.row, old.text, text);
}

export function deletePassage(db: WritableDb, passage: Passage, indexing: PassageIndexing): void {
  const old = findPassage(db, passage);
  if (old) removePassage(db, old, indexing);
}

/** Builds the whole index from the passages. */
export function indexPassages(db: WritableDb): void {
  db.write(`INSERT INTO passages_fts (passages_fts) VALUES ('rebuild')`).run();
}

interface PassageRow {
  readonly row: number;
  readonly text: string;
}

function findPassage(db: WritableDb, { session, kind, item }: Passage): PassageRow | undefined {
  return db
    .read<PassageRow>('SELECT "row", text FROM passages WHERE item = ? AND session = ? AND kind = ?')
    .get(item, session, kind);
}

function removePassage(db: WritableDb, old: PassageRow, indexing: PassageIndexing): void {
  if (indexing === 'now') reindex(db, old.row, old.text, '');
  db.write('DELETE FROM passages WHERE "row" = ?').run(old.row);
}

/** An index with outside content has to be told the old text to forget it. */
function reindex(db: WritableDb, row: number, before: string, after: string): void {
  if (before === after) return;
  if (before !== '') {
    db.write(`INSERT INTO passages_fts (passages_fts, rowid, text) VALUES ('delete', ?, ?)`).run(row, before);
  }
  if (after !== '') db.write('INSERT INTO passages_fts (rowid, text) VALUES (?, ?)').run(row, after);
}

/** Never half a surrogate pair: the driver would store a replacement character, and the index could not forget it again. */
function capped(text: string): string {
  const whole = text.trim();
  if (whole.length <= PASSAGE_LIMIT) return whole;
  const cut = whole.slice(0, PASSAGE_LIMIT);
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}
