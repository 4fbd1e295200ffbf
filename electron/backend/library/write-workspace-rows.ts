import type { Entity } from '../../../shared/session/entities.ts';
import type { WorkspaceState } from '../../../shared/workspace/workspace.ts';
import type { WritableDb } from './db.ts';

/** Departments and people outside any session. Few enough to be compared one by one. */
export function writeWorkspaceRows(
  db: WritableDb,
  before: WorkspaceState | null,
  after: WorkspaceState,
): void {
  forgetMissing(db, 'departments', before?.departments ?? [], after.departments);
  forgetMissing(db, 'intake', before?.intake ?? [], after.intake);
  forgetMissing(db, 'people', before?.people ?? [], after.people);
  const departments = db.write(
    `INSERT INTO departments (id, name, capacity) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, capacity = excluded.capacity`,
  );
  for (const { id, name, capacity } of fresh(before?.departments ?? [], after.departments)) {
    departments.run(id, name, capacity);
  }
  const intake = db.write(
    `INSERT INTO intake (id, department, text) VALUES (?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET department = excluded.department, text = excluded.text`,
  );
  for (const { id, department, text } of fresh(before?.intake ?? [], after.intake)) {
    intake.run(id, department, text);
  }
  const people = db.write(
    `INSERT INTO people (id, name, department, seat) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, department = excluded.department, seat = excluded.seat`,
  );
  for (const { id, name, department, seat } of fresh(before?.people ?? [], after.people)) {
    people.run(id, name, department, seat);
  }
}

function fresh<T extends Entity>(before: readonly T[], after: readonly T[]): readonly T[] {
  const old = new Set(before);
  return after.filter((entity) => !old.has(entity));
}

function forgetMissing(
  db: WritableDb,
  table: 'departments' | 'people' | 'intake',
  before: readonly Entity[],
  after: readonly Entity[],
): void {
  const kept = new Set(after.map((entity) => entity.id));
  for (const { id } of before) if (!kept.has(id)) db.write(`DELETE FROM ${table} WHERE id = ?`).run(id);
}
