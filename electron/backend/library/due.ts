import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { DueLine } from '../../../shared/contract/ledger.ts';
import type { Cell, ReadableDb } from './db.ts';

/** Each part reads its own index of what is open, soonest first, and stops at the limit. */
const WITH_OWNER = (kind: 'action' | 'question' | 'promise', also = ''): string => `
  SELECT * FROM (SELECT '${kind}' AS kind, t.id, t.session, t.text, t.owner, t.due_date AS date, t.due_time AS time
  FROM ${kind}s t WHERE t.status = 'open'${also} AND t.due_date IS NOT NULL AND t.due_date <= ? ORDER BY t.due_date LIMIT ?)`;
const CHECKS = `
  SELECT * FROM (SELECT 'check' AS kind, c.id, c.session,
    CASE c.check_measure WHEN '' THEN c.text ELSE c.check_measure END AS text,
    (SELECT a.owner FROM actions a WHERE a.session = c.session AND a.id = c.action) AS owner,
    c.check_date AS date, '' AS time
  FROM countermeasures c WHERE c.check_result = '' AND c.check_date IS NOT NULL AND c.check_date <= ?
  ORDER BY c.check_date LIMIT ?)`;
const REVIEWS = `
  SELECT * FROM (SELECT 'review' AS kind, d.id, d.session, d.text, NULL AS owner, d.review_date AS date, '' AS time
  FROM decisions d WHERE d.review_date IS NOT NULL AND d.review_date <= ? ORDER BY d.review_date LIMIT ?)`;
const PARTS = [
  WITH_OWNER('promise', ` AND t.level = 'promise'`),
  WITH_OWNER('action'),
  WITH_OWNER('question'),
  CHECKS,
  REVIEWS,
];

export const DUE = `
SELECT due.kind, due.id, due.session, s.title AS sessionTitle, s.at AS sessionAt, s.customer, due.text,
  coalesce(p.name, '') AS owner, coalesce(d.name, '') AS department, due.date, due.time, '' AS pledge
FROM (${PARTS.join(' UNION ALL ')}) due
JOIN sessions s ON s.id = due.session
LEFT JOIN participants p ON p.session = due.session AND p.id = due.owner
LEFT JOIN session_departments d ON d.session = due.session AND d.id = p.department
ORDER BY due.date, due.time, due.id LIMIT ?`;

/** What DUE is asked with: date and limit for each of its parts, and the limit of the whole. */
export function dueCells(until: string, limit: number): readonly Cell[] {
  return [...PARTS.flatMap(() => [until, limit]), limit];
}

/**
 * Everything open with a date up to `until`, soonest first: promises, actions, questions, checks without a result, decisions to look at
 * again.
 */
export function readDue(db: ReadableDb, { until, limit }: Input<'ledger.due'>): Output<'ledger.due'> {
  const lines = db.read<DueLine>(DUE).all(...dueCells(until, limit + 1));
  return { lines: lines.slice(0, limit), more: lines.length > limit };
}
