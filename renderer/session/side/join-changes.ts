import type { Id } from '../../../shared/session/event.ts';
import type { People } from '../../../shared/session/people.ts';
import type { WorkspaceState } from '../../../shared/workspace/workspace.ts';
import type { Change } from '../../app/gesture.ts';
import type { MintId } from '../../api/ids.ts';

/**
 * The changes that bring "Ana Ruiz, Sales" into the session. People and departments of the workspace keep their ids, so that they are
 * known again in the next session; a person known there brings their department and seat.
 */
export function joinChanges(
  text: string,
  people: People,
  workspace: WorkspaceState,
  mintId: MintId,
): readonly Change[] {
  const [name = '', wanted = ''] = text.split(/[,;]/, 2).map((part) => part.trim());
  const known = workspace.people.find((person) => same(person.name, name));
  const departmentName =
    wanted || (workspace.departments.find(({ id }) => id === known?.department)?.name ?? '');
  const here = people.departments.find((department) => same(department.name, departmentName));
  const department =
    departmentName === ''
      ? undefined
      : (here?.id ?? workspace.departments.find((other) => same(other.name, departmentName))?.id ?? mintId());
  const joined: Change = {
    type: 'people.joined',
    body: {
      participant: mintId(),
      name,
      ...(known ? { person: known.id } : {}),
      ...(department === undefined ? {} : { department }),
      ...(known?.seat ? { seat: known.seat } : {}),
    },
  };
  return department === undefined || here ? [joined] : [departmentAdded(department, departmentName), joined];
}

function departmentAdded(department: Id, name: string): Change {
  return { type: 'people.department-added', body: { department, name } };
}

function same(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}
