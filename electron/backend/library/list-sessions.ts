import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { SessionLine } from '../../../shared/contract/sessions.ts';
import type { Cell, ReadableDb } from './db.ts';
import { titlesMatching } from './match-expression.ts';

type Ask = Input<'sessions.list'>;
type Filter = NonNullable<Ask['filter']>;
type Status = SessionLine['status'];

interface Row extends Omit<SessionLine, 'departments'> {
  readonly departments: string;
}

const COLUMNS = `s.id, s.title, s.template, s.template_name AS templateName, s.customer, s.need, s.facilitator, s.status, s.at,
  s.closed_at AS closedAt, s.step, s.departments, s.decisions, s.actions, s.open, s.changed_at AS changedAt`;

/**
 * A page of sessions, newest first, from an index that has that order: no sorting, no counting, whatever the library's size. Several
 * statuses are read one by one and merged, since no index has them in one order; title words are the exception that sorts its matches.
 */
export function listSessions(db: ReadableDb, ask: Ask): Output<'sessions.list'> {
  const { filter = {}, limit } = ask;
  const statuses: readonly (Status | undefined)[] =
    filter.status && filter.status.length > 0 ? [...new Set(filter.status)] : [undefined];
  const rows = statuses.flatMap((status) => page(db, ask, filter, status));
  const sorted = statuses.length > 1 ? rows.toSorted(newestFirst) : rows;
  return { lines: sorted.slice(0, limit).map(lineOf), more: sorted.length > limit };
}

function page(db: ReadableDb, ask: Ask, filter: Filter, status: Status | undefined): readonly Row[] {
  const { sql, cells } = listQuery(ask, filter, status);
  return db.read<Row>(sql).all(...cells);
}

/** The statement for one status; its text depends only on which filters are set. */
export function listQuery(
  { after, limit }: Ask,
  filter: Filter,
  status: Status | undefined,
): { readonly sql: string; readonly cells: readonly Cell[] } {
  const { department, customer, template, title, withOpenItems } = filter;
  const titles = title === undefined ? undefined : titlesMatching(title);
  const listed = department === undefined ? 's' : 'd';
  const key = department === undefined ? 's.id' : 'd.session';
  const conditions: readonly (readonly [string, ...Cell[]] | false | undefined)[] = [
    department !== undefined && ['d.name = ?', department],
    customer !== undefined && ['s.customer = ?', customer],
    template !== undefined && ['s.template = ?', template],
    status !== undefined && ['s.status = ?', status],
    withOpenItems === true && ['s.open > 0'],
    titles !== undefined && ['s."row" IN (SELECT rowid FROM titles_fts WHERE titles_fts MATCH ?)', titles],
    after && [`(${listed}.at, ${key}) < (?, ?)`, after.at, after.id],
  ];
  const set = conditions.filter((condition) => condition !== false && condition !== undefined);
  const from =
    department === undefined
      ? 'sessions s'
      : 'sessions_by_department d CROSS JOIN sessions s ON s.id = d.session';
  const where = set.length > 0 ? ` WHERE ${set.map(([sql]) => sql).join(' AND ')}` : '';
  const order = `ORDER BY ${listed}.at DESC, ${key} DESC LIMIT ?`;
  return {
    sql: `SELECT ${COLUMNS} FROM ${from}${where} ${order}`,
    cells: [...set.flatMap(([, ...cells]) => cells), limit + 1],
  };
}

function newestFirst(one: Row, other: Row): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;
  return one.id < other.id ? 1 : -1;
}

function lineOf(row: Row): SessionLine {
  const departments: string[] = JSON.parse(row.departments);
  return { ...row, departments };
}
