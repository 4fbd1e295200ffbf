import type { Id } from '../../shared/session/event.ts';
import type { Participant, People } from '../../shared/session/people.ts';
import type { Known, PersonLine } from '../../shared/steps/room/person-line.ts';
import type { WorkspaceState } from '../../shared/workspace/workspace.ts';
import type { MintId } from '../api/ids.ts';
import type { Change } from '../app/gesture.ts';

/** One gesture for the session and one for the workspace, so that whoever was here once is offered next time. */
export interface Joining {
  readonly session: readonly Change[];
  readonly workspace: readonly Change[];
}

/** The departments of this session, then the others of the workspace; and everybody the workspace knows. */
export function knownPeople(people: People, workspace: WorkspaceState): Known {
  const here = new Set(people.departments.map((department) => wordOf(department.name)));
  const elsewhere = workspace.departments.filter((department) => !here.has(wordOf(department.name)));
  return { departments: [...people.departments, ...elsewhere], people: workspace.people };
}

/** Somebody of that name who is in the session already. */
export function alreadyHere(line: Pick<PersonLine, 'name'>, people: People): Participant | undefined {
  return people.participants.find((person) => wordOf(person.name) === wordOf(line.name));
}

/** What brings these people in. Whoever is here already is only told what is new about them. */
export function joining(
  lines: readonly PersonLine[],
  people: People,
  workspace: WorkspaceState,
  mintId: MintId,
): Joining {
  const session: Change[] = [];
  const inWorkspace: Change[] = [];
  const departments = new Map<string, Id>();
  const departmentOf = (department: PersonLine['department']): Id | undefined => {
    if (department === null) return undefined;
    const word = wordOf(department.name);
    const id = departments.get(word) ?? department.id ?? mintId();
    if (!departments.has(word)) {
      if (people.departments.every((other) => other.id !== id)) session.push(added(id, department.name));
      if (workspace.departments.every((other) => wordOf(other.name) !== word)) {
        inWorkspace.push({ type: 'department.added', body: { department: id, name: department.name } });
      }
    }
    departments.set(word, id);
    return id;
  };
  for (const line of lines) {
    const department = departmentOf(line.department);
    const here = alreadyHere(line, people);
    const person = line.person ?? mintId();
    session.push(here ? changedBy(here, line, department) : joined(mintId(), person, line, department));
    if (line.person === null && here === undefined) {
      const known = workspace.departments.find(
        ({ name }) => wordOf(name) === wordOf(line.department?.name ?? ''),
      );
      const seat = line.seat;
      inWorkspace.push({
        type: 'person.added',
        body: { person, name: line.name, department: known?.id ?? department ?? null, seat },
      });
    }
  }
  return { session, workspace: inWorkspace };
}

function added(department: Id, name: string): Change {
  return { type: 'people.department-added', body: { department, name } };
}

function joined(participant: Id, person: Id, { name, seat, role }: PersonLine, department?: Id): Change {
  return {
    type: 'people.joined',
    body: {
      participant,
      person,
      name,
      ...(department === undefined ? {} : { department }),
      ...(seat === null ? {} : { seat }),
      ...(role === null ? {} : { role }),
    },
  };
}

function changedBy(here: Participant, { seat, role }: PersonLine, department?: Id): Change {
  return {
    type: 'people.changed',
    body: {
      participant: here.id,
      present: true,
      ...(department === undefined ? {} : { department }),
      ...(seat === null ? {} : { seat }),
      ...(role === null ? {} : { role }),
    },
  };
}

function wordOf(name: string): string {
  return name.trim().toLocaleLowerCase();
}
