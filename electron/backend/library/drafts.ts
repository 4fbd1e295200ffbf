import type { ReadableDb, WritableDb } from './db.ts';

interface Draft {
  readonly field: string;
  readonly text: string;
}

export function readDrafts(db: ReadableDb, stream: string): readonly Draft[] {
  return db.read<Draft>('SELECT field, text FROM drafts WHERE session = ? ORDER BY field').all(stream);
}

/** Keeps text that is being typed; an empty one is forgotten. On disk when this returns. */
export function saveDraft(db: WritableDb, stream: string, { field, text }: Draft): void {
  if (text === '') {
    db.write('DELETE FROM drafts WHERE session = ? AND field = ?').run(stream, field);
    return;
  }
  db.write(
    `INSERT INTO drafts (session, field, text) VALUES (?, ?, ?)
     ON CONFLICT (session, field) DO UPDATE SET text = excluded.text`,
  ).run(stream, field, text.toWellFormed());
}
