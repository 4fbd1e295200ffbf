import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sessionEventTypes } from '../../shared/session/event-types.ts';
import { workspaceEvents } from '../../shared/workspace/events.ts';
import project from '../../package.json' with { type: 'json' };
import { temporaryLibrary } from '../support/temporary-library.ts';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

interface Column {
  readonly table: string;
  readonly column: string;
}

/** The tables people may read, without the ones FTS5 keeps for itself and the hidden columns it adds. */
const COLUMNS = `SELECT t.name AS "table", c.name AS "column" FROM pragma_table_list t JOIN pragma_table_info(t.name) c
  WHERE t.schema = 'main' AND t.type IN ('table', 'virtual') AND t.name NOT LIKE 'sqlite%' AND c.name <> t.name`;

/** The line of a paper's table whose first cell names this. */
function lineOf(paper: string, name: string): string | undefined {
  return paper
    .split('\n')
    .find((line) => line.startsWith('|') && line.split('|')[1]?.includes(`\`${name}\``));
}

describe('the papers', () => {
  test('have a line for every type of event', () => {
    const types = Object.keys({ ...sessionEventTypes, ...workspaceEvents });
    expect(types.filter((type) => lineOf(contributing, type) === undefined)).toEqual([]);
  });

  test('give every dependency, its version and a reason', () => {
    const all = Object.entries({ ...project.dependencies, ...project.devDependencies });
    const wrong = all.filter(
      ([name, version]) => !lineOf(contributing, name)?.startsWith(`| \`${name}\` | ${version} | `),
    );
    expect(wrong).toEqual([]);
  });

  test('name every table and column of the library', () => {
    using lent = temporaryLibrary();
    const columns = lent.library.db.read<Column>(COLUMNS).all();
    expect(columns.length).toBeGreaterThan(100);
    const missing = columns.filter(
      ({ table, column }) => lineOf(readme, table)?.includes(`\`${column}\``) !== true,
    );
    expect(missing).toEqual([]);
  });
});
