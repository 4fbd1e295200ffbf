import { WORKSPACE, type Id, type NewEvent } from '../../../shared/session/event.ts';
import { workspaceEvents } from '../../../shared/workspace/events.ts';
import type { DemoCase } from './case.ts';
import { names, type Names } from './cast.ts';
import { instantOf } from './scribe.ts';

export interface DemoWorkspace {
  readonly departments: Names;
  readonly people: Names;
  /** Lines of intake checklists by their words. */
  readonly lines: Names;
  readonly events: readonly NewEvent[];
}

/** Every department and person of the stories, added once at `at` (epoch milliseconds), so that all sessions share them. */
export function demoWorkspace(
  cases: readonly DemoCase[],
  at: number,
  idAt: (instant: number) => Id,
): DemoWorkspace {
  const departments = names();
  const people = names();
  const lines = names();
  const events: NewEvent[] = [];
  const write = (
    type: 'department.added' | 'department.capacity-set' | 'intake.line-added' | 'person.added',
    body: Readonly<Record<string, unknown>>,
  ): void => {
    const envelope = { session: WORKSPACE, at: instantOf(at), by: 'Priya Nair', v: workspaceEvents[type].v };
    events.push({ ...envelope, id: idAt(at), type, body });
  };
  for (const { name, people: seated, capacity, intake = [] } of cases.flatMap((story) => story.departments)) {
    if (!departments.has(name)) {
      departments.set(name, idAt(at));
      write('department.added', { department: departments.get(name), name });
    }
    const department = departments.get(name);
    if (capacity !== undefined) write('department.capacity-set', { department, hours: capacity });
    for (const text of intake) {
      lines.set(text, idAt(at));
      write('intake.line-added', { line: lines.get(text), department, text });
    }
    for (const person of seated) {
      if (people.has(person.name)) continue;
      people.set(person.name, idAt(at));
      const { seat } = person;
      write('person.added', { person: people.get(person.name), name: person.name, department, seat });
    }
  }
  return { departments, people, lines, events };
}
