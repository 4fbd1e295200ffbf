import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { LoadLine, PromisedLine } from '../../../shared/contract/load.ts';
import type { ReadableDb } from './db.ts';

/** More open work than this is not a plan any more; the answer stays small enough to be shown at once. */
const MOST_LINES = 2000;
const MOST_PROMISED = 200;

/** Reads the index of what is still to be done, soonest due first (without a date first of all). */
export const LOADS = `
SELECT CASE WHEN p.id IS NULL THEN 'action' ELSE 'promise' END AS kind, l.session, l.item, coalesce(d.name, '') AS department,
  l.hours, l.earliest, l.due_date AS due, l.likelihood
FROM loads l
LEFT JOIN promises p ON p.session = l.session AND p.id = l.item
LEFT JOIN session_departments d ON d.session = l.session AND d.id = l.department
WHERE l.open = 1 AND l.session <> ? ORDER BY l.due_date LIMIT ?`;

export const PROMISED = `
SELECT p.session, p.id AS item, p.text, CASE p.to_whom WHEN '' THEN s.customer ELSE p.to_whom END AS "to",
  coalesce(o.name, '') AS owner, coalesce(d.name, '') AS department, p.due_kind AS kind, p.due_date AS date, p.due_time AS time
FROM promises p
JOIN sessions s ON s.id = p.session
LEFT JOIN participants o ON o.session = p.session AND o.id = p.owner
LEFT JOIN session_departments d ON d.session = p.session AND d.id = coalesce(p.department, o.department)
WHERE p.status = 'open' AND p.level = 'promise' AND p.due_date IS NOT NULL AND p.due_date <= ? AND p.private = 0
  AND p.session <> ?
ORDER BY p.due_date LIMIT ?`;

/** Open things with an owner or a department and a date, but no row of hours. */
const unreckoned = (table: 'promises' | 'actions', department: string, only: string): string => `
  SELECT ${department} AS department, t.session FROM ${table} t
  LEFT JOIN participants o ON o.session = t.session AND o.id = t.owner
  WHERE t.status = 'open' ${only} AND t.due_date IS NOT NULL AND t.due_date <= ? AND t.session <> ?
    AND NOT EXISTS (SELECT 1 FROM loads l WHERE l.session = t.session AND l.id >= t.id || '/' AND l.id < t.id || '0')`;

/** The load rows of an item are those whose id begins with its own and a stroke ("0" follows "/"), found by the key. */
export const WITHOUT_HOURS = `
SELECT coalesce(d.name, '') AS department, count(*) AS count FROM (
  ${unreckoned('promises', 'coalesce(t.department, o.department)', `AND t.level = 'promise'`)} UNION ALL
  ${unreckoned('actions', 'o.department', '')}
) w LEFT JOIN session_departments d ON d.session = w.session AND d.id = w.department
GROUP BY 1 ORDER BY 2 DESC`;

/** How full the departments are from everything open in other sessions than the one that asks. */
export function readLoad(db: ReadableDb, { until, except }: Input<'ledger.load'>): Output<'ledger.load'> {
  const lines = db.read<LoadLine>(LOADS).all(except, MOST_LINES + 1);
  const promised = db.read<PromisedLine>(PROMISED).all(until, except, MOST_PROMISED);
  const counts = db
    .read<{ department: string; count: number }>(WITHOUT_HOURS)
    .all(until, except, until, except);
  return {
    lines: lines.slice(0, MOST_LINES),
    promised: [...promised],
    withoutHours: [...counts],
    more: lines.length > MOST_LINES,
  };
}

/** Left open in two sessions or more, and still when it was last walked; of lines that are still on a checklist. */
export const HURDLES = `
WITH walks AS (
  SELECT a.line, a.session, a.answered,
    row_number() OVER (PARTITION BY a.line ORDER BY s.at DESC, a.session DESC, a.id DESC) AS back
  FROM intake i CROSS JOIN intake_answers a ON a.line = i.id JOIN sessions s ON s.id = a.session
)
SELECT line, count(DISTINCT CASE answered WHEN 0 THEN session END) AS gaps FROM walks
GROUP BY line HAVING gaps >= 2 AND max(CASE back WHEN 1 THEN answered END) = 0
ORDER BY gaps DESC, line`;

export function readHurdles(db: ReadableDb): Output<'intake.hurdles'> {
  return { hurdles: [...db.read<{ line: string; gaps: number }>(HURDLES).all()] };
}
