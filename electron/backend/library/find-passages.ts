import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Hit } from '../../../shared/contract/library.ts';
import type { ReadableDb } from './db.ts';
import { matchExpression, passageExpression, searchWords } from './match-expression.ts';

/** Around a match in an excerpt: private-use characters, which no keyboard types. */
const OPEN = '\u{E000}';
const CLOSE = '\u{E001}';

/**
 * Only this many of the newest matches are looked at. Ranking all of them would take a second for a common word in a million passages,
 * and FTS5's own bm25 reads every match of every word to rank even one.
 */
const LOOKED_AT = 200;

const TITLES = `SELECT s.id AS session, s.title AS sessionTitle, s.at, 'session' AS kind, s.id AS item,
    snippet(titles_fts, -1, '${OPEN}', '${CLOSE}', '…', 24) AS excerpt
  FROM titles_fts CROSS JOIN sessions s ON s."row" = titles_fts.rowid
  WHERE titles_fts MATCH ? ORDER BY titles_fts.rowid DESC LIMIT ?`;
export const PASSAGES = `SELECT p.session, s.title AS sessionTitle, s.at, p.kind, p.item,
    snippet(passages_fts, 0, '${OPEN}', '${CLOSE}', '…', 24) AS excerpt
  FROM passages_fts CROSS JOIN passages p ON p."row" = passages_fts.rowid CROSS JOIN sessions s ON s.id = p.session
  WHERE passages_fts MATCH ? ORDER BY passages_fts.rowid DESC LIMIT ?`;

/**
 * Full-text search over titles, customers and everything captured. All words must be there, the last may be a beginning. Titles come
 * first, then passages by how many matches stand close together, newest first among equals. Any text is a valid query.
 */
export function findPassages(db: ReadableDb, { query, limit }: Input<'search.find'>): Output<'search.find'> {
  const words = searchWords(query);
  if (words.length === 0) return { hits: [], more: false };
  const titles = db.read<Hit>(TITLES).all(matchExpression(words), limit + 1);
  const looked = passageExpression(words);
  const passages =
    looked === undefined ? [] : db.read<Hit>(PASSAGES).all(looked, Math.max(LOOKED_AT, limit + 1));
  const hits = [...titles, ...densestFirst(passages)];
  return { hits: hits.slice(0, limit), more: hits.length > limit };
}

function densestFirst(hits: readonly Hit[]): readonly Hit[] {
  return hits
    .map((hit) => ({ hit, matches: hit.excerpt.split(OPEN).length }))
    .toSorted((one, other) => other.matches - one.matches)
    .map(({ hit }) => hit);
}
