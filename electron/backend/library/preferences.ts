import type { ReadableDb, WritableDb } from './db.ts';

/** Settings of this machine by name, as the JSON values that were saved. */
export function readPreferences(db: ReadableDb): Record<string, unknown> {
  const rows = db.read<{ name: string; value: string }>('SELECT name, value FROM preferences').all();
  return Object.fromEntries(rows.map(({ name, value }): [string, unknown] => [name, JSON.parse(value)]));
}

export function savePreference(db: WritableDb, name: string, value: unknown): void {
  db.write(
    'INSERT INTO preferences (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(name, JSON.stringify(value));
}
