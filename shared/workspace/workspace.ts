import { added, byId, changed, removed, type Entity } from '../session/entities.ts';
import type { Id, NewEvent, Refusal } from '../session/event.ts';
import { typed } from '../session/event-type.ts';
import { retractedBy, type Log, type Stream } from '../session/log.ts';
import type { Seat } from '../session/people-events.ts';
import { workspaceEvents, type Template, type WorkspaceEvent } from './events.ts';

export interface WorkspaceDepartment extends Entity {
  readonly name: string;
  /** Hours its people can give in one week; null while nobody said. */
  readonly capacity: number | null;
}

/** One line of a department's intake checklist. */
export interface IntakeLine extends Entity {
  readonly department: Id;
  readonly text: string;
}

export interface Person extends Entity {
  readonly name: string;
  readonly department: Id | null;
  readonly seat: Seat | null;
}

export interface WorkspaceState {
  readonly departments: readonly WorkspaceDepartment[];
  readonly people: readonly Person[];
  readonly intake: readonly IntakeLine[];
  readonly templates: readonly Template[];
  readonly settings: Readonly<Record<string, unknown>>;
}

export type WorkspaceLog = Log<WorkspaceState>;

const EMPTY: WorkspaceState = { departments: [], people: [], intake: [], templates: [], settings: {} };

/** Departments, people, templates and team settings, under the same rules as a session. */
export const workspaceStream: Stream<WorkspaceState> = {
  empty: EMPTY,
  fold(state, event) {
    const known = typed(workspaceEvents, event);
    return known ? foldWorkspace(state, known) : state;
  },
};

function foldWorkspace(state: WorkspaceState, event: WorkspaceEvent): WorkspaceState {
  switch (event.type) {
    case 'department.added':
      return {
        ...state,
        departments: added(state.departments, {
          id: event.body.department,
          name: event.body.name,
          capacity: null,
        }),
      };
    case 'department.renamed': {
      const { department, name } = event.body;
      return { ...state, departments: changed(state.departments, department, (old) => ({ ...old, name })) };
    }
    case 'department.removed':
      return withoutDepartment(state, event.body.department);
    case 'person.added': {
      const { person: id, ...rest } = event.body;
      return { ...state, people: added(state.people, { id, ...rest }) };
    }
    case 'person.changed': {
      const { person, ...change } = event.body;
      return { ...state, people: changed(state.people, person, (old) => ({ ...old, ...change })) };
    }
    case 'person.removed':
      return { ...state, people: removed(state.people, event.body.person) };
    case 'intake.line-added': {
      const { line: id, ...rest } = event.body;
      return { ...state, intake: added(state.intake, { id, ...rest }) };
    }
    case 'intake.line-changed': {
      const { line, text } = event.body;
      return { ...state, intake: changed(state.intake, line, (old) => ({ ...old, text })) };
    }
    case 'intake.line-removed':
      return { ...state, intake: removed(state.intake, event.body.line) };
    case 'department.capacity-set': {
      const { department, hours: capacity } = event.body;
      return {
        ...state,
        departments: changed(state.departments, department, (old) => ({ ...old, capacity })),
      };
    }
    case 'template.saved':
      return {
        ...state,
        templates: [...removed(state.templates, event.body.template.id), event.body.template],
      };
    case 'template.removed':
      return { ...state, templates: removed(state.templates, event.body.template) };
    case 'setting.changed':
      return { ...state, settings: { ...state.settings, [event.body.name]: event.body.value } };
    case 'session.retracted':
      return state; // Applied by the log.
  }
}

function withoutDepartment(state: WorkspaceState, department: Id): WorkspaceState {
  const people = state.people.map((person) =>
    person.department === department ? { ...person, department: null } : person,
  );
  return {
    ...state,
    departments: removed(state.departments, department),
    people,
    intake: state.intake.filter((line) => line.department !== department),
  };
}

/** Why an event may not be appended to the workspace now; undefined when it may. */
export function checkWorkspace(log: WorkspaceLog, event: NewEvent): Refusal | undefined {
  const known = typed(workspaceEvents, event);
  if (known === undefined) {
    const code = Object.hasOwn(workspaceEvents, event.type) ? 'bad-event-body' : 'unknown-event-type';
    return { code, detail: { type: event.type } };
  }
  const last = log.events.at(-1);
  if (last && event.id <= last.id) return { code: 'event-out-of-order' };
  return checkKnown(log, known);
}

function checkKnown(log: WorkspaceLog, event: WorkspaceEvent): Refusal | undefined {
  const { departments, people } = log.state;
  switch (event.type) {
    case 'department.added':
    case 'department.renamed':
      return nameIn(event.body.name) ?? nameTaken(departments, event.body.department, event.body.name);
    case 'person.added':
      return nameIn(event.body.name) ?? missing(departments, event.body.department, 'no-such-department');
    case 'person.changed':
      return (
        missing(people, event.body.person, 'no-such-person') ??
        (event.body.name === undefined ? undefined : nameIn(event.body.name)) ??
        missing(departments, event.body.department, 'no-such-department')
      );
    case 'person.removed':
      return missing(people, event.body.person, 'no-such-person');
    case 'department.removed':
      return missing(departments, event.body.department, 'no-such-department');
    case 'intake.line-added':
      return nameIn(event.body.text) ?? missing(departments, event.body.department, 'no-such-department');
    case 'intake.line-changed':
      return nameIn(event.body.text) ?? missing(log.state.intake, event.body.line, 'no-such-item');
    case 'intake.line-removed':
      return missing(log.state.intake, event.body.line, 'no-such-item');
    case 'department.capacity-set':
      return missing(departments, event.body.department, 'no-such-department');
    case 'template.saved':
      return nameIn(event.body.template.name);
    case 'session.retracted':
      return retractedBy(event).every(
        (id) => log.events.some((other) => other.id === id) && !log.retracted.has(id),
      )
        ? undefined
        : { code: 'nothing-to-undo' };
    default:
      return undefined;
  }
}

function nameIn(name: string): Refusal | undefined {
  return name.trim() === '' ? { code: 'text-missing' } : undefined;
}

function nameTaken(list: readonly (Entity & { name: string })[], id: Id, name: string): Refusal | undefined {
  const wanted = name.trim().toLocaleLowerCase();
  const taken = list.some((other) => other.id !== id && other.name.trim().toLocaleLowerCase() === wanted);
  return taken ? { code: 'name-taken', detail: { name } } : undefined;
}

function missing(list: readonly Entity[], id: Id | null | undefined, code: string): Refusal | undefined {
  return id && !byId(list, id) ? { code } : undefined;
}
