import { describe, expect, test } from 'vitest';
import { READ_TABLES, readColumns } from '../../../../electron/backend/library/read-columns.ts';
import { temporaryLibrary } from '../../../support/temporary-library.ts';

interface Table {
  readonly name: string;
  readonly sql: string;
}

const TABLES = `SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\'`;

describe('the schema', () => {
  test('is the one that was released', () => {
    using lent = temporaryLibrary();
    const all = lent.library.db.read<Table>(`${TABLES} ORDER BY name`).all();
    expect(all.map((entry) => entry.sql).join(';\n\n')).toMatchSnapshot();
  });

  test('has the read tables just as rows are projected', () => {
    using lent = temporaryLibrary();
    for (const table of READ_TABLES) {
      const columns = lent.library.db
        .read<{ name: string }>('SELECT name FROM pragma_table_info(?)')
        .all(table)
        .map((column) => column.name);
      expect(columns.toSorted()).toEqual(['session', ...readColumns(table)].toSorted());
    }
  });

  test('says of every table what it holds', () => {
    using lent = temporaryLibrary();
    const tables = lent.library.db.read<Table>(`${TABLES} AND type = 'table'`).all();
    expect(tables.length).toBeGreaterThan(15);
    const silent = tables.filter(({ sql }) => !/^CREATE (VIRTUAL )?TABLE \w+ (\( )?-- \S/.test(sql));
    expect(silent.map((table) => table.name)).toEqual([]);
  });

  test('is strict everywhere', () => {
    using lent = temporaryLibrary();
    const tables = lent.library.db
      .read<Table>(`${TABLES} AND type = 'table' AND sql NOT LIKE '%VIRTUAL%'`)
      .all();
    expect(tables.filter(({ sql }) => !sql.includes('STRICT')).map((table) => table.name)).toEqual([]);
  });
});
