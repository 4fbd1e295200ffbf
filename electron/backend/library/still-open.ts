import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { EarlierLine } from '../../../shared/contract/ledger.ts';
import type { Cell, ReadableDb } from './db.ts';

/** A kind's open things in the sources. CROSS JOIN fixes the order: each source's rows lie together under its id. */
const part = (kind: string, table: string, columns: string, where: string): string => `
  SELECT '${kind}' AS kind, t.id, t.session, c.ours, ${columns}
  FROM sources c CROSS JOIN ${table} ON t.session = c.session WHERE ${where}`;
const DUE_COLUMNS = `t.text, t.owner, t.due_date AS date, t.due_time AS time, '' AS pledge`;
const UNDATED = `NULL AS date, '' AS time`;

const PARTS = [
  part('promise', 'promises t', DUE_COLUMNS, `t.status = 'open' AND t.level = 'promise' AND t.private = 0`),
  part('action', 'actions t', DUE_COLUMNS, `t.status = 'open' AND t.private = 0`),
  part('question', 'questions t', DUE_COLUMNS, `t.status = 'open' AND t.private = 0`),
  part(
    'check',
    'countermeasures t',
    `CASE t.check_measure WHEN '' THEN t.text ELSE t.check_measure END AS text,
    (SELECT a.owner FROM actions a WHERE a.session = t.session AND a.id = t.action) AS owner,
    t.check_date AS date, '' AS time, '' AS pledge`,
    `t.check_result = '' AND (t.check_date IS NOT NULL OR t.check_measure <> '')`,
  ),
  part(
    'review',
    'decisions t',
    `t.text, NULL AS owner, t.review_date AS date, '' AS time, '' AS pledge`,
    't.review_date IS NOT NULL AND t.private = 0',
  ),
  part(
    'parked',
    'notes t INDEXED BY notes_parked', // A session has few parked things among many notes.
    `t.text, t.said_by AS owner, ${UNDATED}, '' AS pledge`,
    `t.kind = 'parked' AND t.status = 'open' AND t.private = 0`,
  ),
  part(
    'pledge',
    'pledges t',
    `t.text, t.participant AS owner, ${UNDATED}, t.kind AS pledge`,
    `t.result IN ('', 'not-yet')`,
  ),
];

/**
 * The earlier sessions of this customer and of these departments, found by their indexes; then what is open in them. The number of rows
 * looked at is that of what was ever agreed in those sessions, whatever else the library holds.
 */
export const STILL_OPEN = `
WITH wanted (session, ours) AS (
  SELECT s.id, 1 FROM sessions s WHERE s.customer = ? AND s.customer <> '' AND s.at < ?
  UNION ALL
  SELECT d.session, 0 FROM sessions_by_department d
  WHERE d.name IN (SELECT value FROM json_each(?)) AND d.at < ?
  UNION ALL
  SELECT d.session, 0 FROM session_departments d CROSS JOIN sessions s ON s.id = d.session
  WHERE d.id IN (SELECT value FROM json_each(?)) AND s.at < ?
),
sources AS MATERIALIZED (SELECT session, max(ours) AS ours FROM wanted GROUP BY session)
SELECT o.kind, o.id, o.session, s.title AS sessionTitle, s.at AS sessionAt, s.customer, o.text,
  coalesce(p.name, '') AS owner, coalesce(d.name, '') AS department, o.date, o.time, o.pledge, o.ours AS ofCustomer
FROM (
  SELECT * FROM (${PARTS.join(' UNION ALL ')})
  ORDER BY ours DESC, date IS NULL, date, time, id LIMIT ?
) o
CROSS JOIN sessions s ON s.id = o.session
LEFT JOIN participants p ON p.session = o.session AND p.id = o.owner
LEFT JOIN session_departments d ON d.session = o.session AND d.id = p.department
ORDER BY o.ours DESC, o.date IS NULL, o.date, o.time, o.id`;

interface Row extends Omit<EarlierLine, 'ofCustomer'> {
  readonly ofCustomer: 0 | 1;
}

/** What STILL_OPEN is asked with; `at` is when the asking session is, `departments` their names and ids. */
export function stillOpenCells(
  { customer, departments, limit }: Pick<Input<'ledger.open'>, 'customer' | 'departments' | 'limit'>,
  at: string,
): readonly Cell[] {
  const named = JSON.stringify(departments);
  return [customer, at, named, at, named, at, limit];
}

/** What is still open from sessions before this one; nothing when this one is not in the library. */
export function readStillOpen(db: ReadableDb, ask: Input<'ledger.open'>): Output<'ledger.open'> {
  const session = db.read<{ at: string }>('SELECT at FROM sessions WHERE id = ?').get(ask.before);
  if (!session) return { lines: [], more: false };
  const rows = db.read<Row>(STILL_OPEN).all(...stillOpenCells({ ...ask, limit: ask.limit + 1 }, session.at));
  const lines = rows.slice(0, ask.limit).map((row) => ({ ...row, ofCustomer: row.ofCustomer === 1 }));
  return { lines, more: rows.length > ask.limit };
}
