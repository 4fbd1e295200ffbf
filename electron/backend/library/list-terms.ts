import type { KnownTerm } from '../../../shared/contract/glossary.ts';
import { foldedTerm } from '../../../shared/language/terms.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { ReadableDb } from './db.ts';

/** Newest session first, so that the first of each word is the one that counts. Few words are ever agreed on. */
export const TERMS = `SELECT t.term, t.meaning, s.id AS session, s.title AS sessionTitle, s.at
  FROM terms t INDEXED BY terms_agreed JOIN sessions s ON s.id = t.session
  WHERE t.agreed = 1 AND (s.at, s.id) < (coalesce((SELECT b.at FROM sessions b WHERE b.id = ?), '9999'), ?)
  ORDER BY s.at DESC, s.id DESC, t.id DESC`;

/** Words agreed on in sessions held before this one, each with its latest meaning. */
export function listTerms(db: ReadableDb, before: Id): readonly KnownTerm[] {
  const latest = new Map<string, KnownTerm>();
  for (const line of db.read<KnownTerm>(TERMS).all(before, before)) {
    const word = foldedTerm(line.term);
    if (!latest.has(word)) latest.set(word, line);
  }
  return [...latest.values()];
}
