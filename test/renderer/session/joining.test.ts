import { describe, expect, it } from 'vitest';
import { joining, knownPeople } from '../../../renderer/session/joining.ts';
import { NOBODY, type People } from '../../../shared/session/people.ts';
import { readPeople } from '../../../shared/steps/room/person-line.ts';
import type { WorkspaceState } from '../../../shared/workspace/workspace.ts';
import { ANA, logWith, SALES } from '../../support/meeting-script.ts';

const empty: WorkspaceState = { departments: [], people: [], intake: [], templates: [], settings: {} };

function join(line: string, people: People, workspace: WorkspaceState = empty) {
  let count = 0;
  const mintId = () => `id-${(count += 1)}`;
  return joining(readPeople(line, knownPeople(people, workspace)), people, workspace, mintId);
}

describe('joining', () => {
  it('makes a department and a person in it, here and in the workspace, under the same ids', () => {
    expect(join('Mia Chen, Dock, lead', NOBODY)).toEqual({
      session: [
        { type: 'people.department-added', body: { department: 'id-1', name: 'Dock' } },
        {
          type: 'people.joined',
          body: { participant: 'id-3', person: 'id-2', name: 'Mia Chen', department: 'id-1', seat: 'lead' },
        },
      ],
      workspace: [
        { type: 'department.added', body: { department: 'id-1', name: 'Dock' } },
        {
          type: 'person.added',
          body: { person: 'id-2', name: 'Mia Chen', department: 'id-1', seat: 'lead' },
        },
      ],
    });
  });

  it('uses a department that is here, however it is written', () => {
    expect(join('Jonas, sales', logWith().state.people).session).toMatchObject([
      { type: 'people.joined', body: { name: 'Jonas', department: SALES } },
    ]);
  });

  it('takes department and seat of somebody the workspace knows, and adds nobody there', () => {
    const workspace: WorkspaceState = {
      ...empty,
      departments: [{ id: 'dep', name: 'Dock', capacity: null }],
      people: [{ id: 'mia', name: 'Mia Chen', department: 'dep', seat: 'front-line' }],
    };
    const { session, workspace: added } = join('mia chen', NOBODY, workspace);
    expect(session).toMatchObject([
      { body: { department: 'dep', name: 'Dock' } },
      { body: { name: 'Mia Chen', person: 'mia', department: 'dep', seat: 'front-line' } },
    ]);
    expect(added).toEqual([]);
  });

  it('only tells what is new of somebody who is here, and brings back who had left', () => {
    expect(join('ana ruiz, Prover', logWith().state.people)).toEqual({
      session: [{ type: 'people.changed', body: { participant: ANA, present: true, role: 'prover' } }],
      workspace: [],
    });
  });

  it('names a new department once for two people', () => {
    const { session, workspace } = join('Mia, Dock; Tom, dock', NOBODY);
    expect(session.filter(({ type }) => type === 'people.department-added')).toHaveLength(1);
    expect(workspace.filter(({ type }) => type === 'department.added')).toHaveLength(1);
  });
});
