import type { Database, Statement } from 'better-sqlite3';

const readableBrand: unique symbol = Symbol('readable');
const writableBrand: unique symbol = Symbol('writable');

/** What a column can hold here: text, whole or real numbers, nothing. No blobs, no 64-bit integers. */
export type Cell = string | number | null;

/** A statement that only reads. `Row` is what its SELECT names; whoever writes the SQL vouches for it. */
export interface ReadStatement<Row> {
  get(...cells: readonly Cell[]): Row | undefined;
  all(...cells: readonly Cell[]): readonly Row[];
  iterate(...cells: readonly Cell[]): IterableIterator<Row>;
}

export interface WriteStatement {
  run(...cells: readonly Cell[]): { readonly changes: number; readonly lastInsertRowid: number | bigint };
}

/**
 * A connection that queries may read from. Functions ask for the weakest handle they need, so that "this only reads" is in the type.
 * Each SQL text is prepared once per connection; keep the texts few (constants, or built from a closed set of parts).
 */
export interface ReadableDb {
  readonly [readableBrand]: true;
  /** The driver itself, for backup, pragmas and tests; queries go through `read`. */
  readonly connection: Database;
  read<Row>(sql: string): ReadStatement<Row>;
}

export interface WritableDb extends ReadableDb {
  readonly [writableBrand]: true;
  write(sql: string): WriteStatement;
  /** All or none. Takes the write lock at once, so that a busy library is known before any work. */
  transaction<Value>(work: () => Value): Value;
}

/** The symbols are not exported: only the two functions here make a handle. */
export function writableDb(connection: Database): WritableDb {
  const statements = new Map<string, Statement<Cell[]>>();
  const prepared = (sql: string): Statement<Cell[]> => {
    const known = statements.get(sql);
    if (known) return known;
    const fresh = connection.prepare<Cell[]>(sql);
    statements.set(sql, fresh);
    return fresh;
  };
  return {
    [readableBrand]: true,
    [writableBrand]: true,
    connection,
    read: <Row>(sql: string) => prepared(sql) as ReadStatement<Row>,
    write: prepared,
    transaction: (work) => connection.transaction(work).immediate(),
  };
}

/** A connection opened read-only: SQLite itself refuses writes, the type does not offer them. */
export function readableDb(connection: Database): ReadableDb {
  return writableDb(connection);
}
