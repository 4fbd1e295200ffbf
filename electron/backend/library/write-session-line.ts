import type { SessionLine } from '../../../shared/contract/sessions.ts';
import type { WritableDb } from './db.ts';

interface Known {
  readonly row: number;
  readonly title: string;
  readonly customer: string;
  readonly template: string;
  readonly template_name: string;
  readonly need: string;
  readonly facilitator: string;
  readonly status: string;
  readonly at: string;
  readonly closed_at: string | null;
  readonly departments: string;
}

const FIND = `SELECT "row", title, customer, template, template_name, need, facilitator, status, at, closed_at, departments
  FROM sessions WHERE id = ?`;
const INSERT = `INSERT INTO sessions (id, title, template, template_name, customer, need, facilitator, status, at, closed_at,
    departments, step, decisions, actions, open, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const UPDATE = `UPDATE sessions SET title = ?, template = ?, template_name = ?, customer = ?, need = ?, facilitator = ?,
    status = ?, at = ?, closed_at = ?, departments = ? WHERE "row" = ?`;
/** Most events touch only these. SQLite rewrites every index whose column is named, so they have a statement of their own. */
const UPDATE_COUNTS = `UPDATE sessions SET step = ?, decisions = ?, actions = ?, changed_at = ? WHERE "row" = ?`;
const UPDATE_OPEN = 'UPDATE sessions SET open = ? WHERE "row" = ? AND open <> ?';

/** Writes a session's line, its words for search and its place in the departments' lists. Inside a transaction. */
export function writeSessionLine(db: WritableDb, line: SessionLine): void {
  const departments = JSON.stringify(line.departments);
  const known = db.read<Known>(FIND).get(line.id);
  const { title, template, templateName, customer, need, facilitator, status, at, closedAt } = line;
  const stable = [
    title,
    template,
    templateName,
    customer,
    need,
    facilitator,
    status,
    at,
    closedAt,
    departments,
  ];
  if (!known) {
    const counts = [line.step, line.decisions, line.actions, line.open, line.changedAt];
    const { lastInsertRowid } = db.write(INSERT).run(line.id, ...stable, ...counts);
    addTitle(db, Number(lastInsertRowid), title, customer);
    addDepartments(db, line.id, at, line.departments);
    return;
  }
  if (!isSame(known, line, departments)) db.write(UPDATE).run(...stable, known.row);
  db.write(UPDATE_COUNTS).run(line.step, line.decisions, line.actions, line.changedAt, known.row);
  db.write(UPDATE_OPEN).run(line.open, known.row, line.open);
  if (known.title !== title || known.customer !== customer) {
    forgetTitle(db, known);
    addTitle(db, known.row, title, customer);
  }
  if (known.departments !== departments || known.at !== at) {
    db.write(
      'DELETE FROM sessions_by_department WHERE name IN (SELECT value FROM json_each(?)) AND at = ? AND session = ?',
    ).run(known.departments, known.at, line.id);
    addDepartments(db, line.id, at, line.departments);
  }
}

function isSame(known: Known, line: SessionLine, departments: string): boolean {
  return (
    known.title === line.title &&
    known.template === line.template &&
    known.template_name === line.templateName &&
    known.customer === line.customer &&
    known.need === line.need &&
    known.facilitator === line.facilitator &&
    known.status === line.status &&
    known.at === line.at &&
    known.closed_at === line.closedAt &&
    known.departments === departments
  );
}

function addTitle(db: WritableDb, row: number, title: string, customer: string): void {
  db.write('INSERT INTO titles_fts (rowid, title, customer) VALUES (?, ?, ?)').run(row, title, customer);
}

function forgetTitle(db: WritableDb, { row, title, customer }: Known): void {
  db.write(`INSERT INTO titles_fts (titles_fts, rowid, title, customer) VALUES ('delete', ?, ?, ?)`).run(
    row,
    title,
    customer,
  );
}

function addDepartments(db: WritableDb, session: string, at: string, names: readonly string[]): void {
  const insert = db.write(
    'INSERT OR IGNORE INTO sessions_by_department (name, at, session) VALUES (?, ?, ?)',
  );
  for (const name of names) insert.run(name, at, session);
}
