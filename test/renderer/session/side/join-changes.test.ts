import { expect, test } from 'vitest';
import { joinChanges } from '../../../../renderer/session/side/join-changes.ts';
import { NOBODY } from '../../../../shared/session/people.ts';
import { logWith, SALES } from '../../../support/meeting-script.ts';

const empty = { departments: [], people: [], templates: [], settings: {} };
const ids = () => {
  let count = 0;
  return () => `id-${(count += 1)}`;
};

test('a name and a department become a department and a person in it', () => {
  expect(joinChanges('Mia Chen, Dock', NOBODY, empty, ids())).toEqual([
    { type: 'people.department-added', body: { department: 'id-1', name: 'Dock' } },
    { type: 'people.joined', body: { participant: 'id-2', name: 'Mia Chen', department: 'id-1' } },
  ]);
});

test('a department that is here is used, however it is written', () => {
  expect(joinChanges('Jonas, sales', logWith().state.people, empty, ids())).toEqual([
    { type: 'people.joined', body: { participant: 'id-1', name: 'Jonas', department: SALES } },
  ]);
});

test('a person of the workspace brings department and seat', () => {
  const workspace = {
    ...empty,
    departments: [{ id: 'dep', name: 'Dock' }],
    people: [{ id: 'mia', name: 'Mia Chen', department: 'dep', seat: 'front-line' as const }],
  };
  expect(joinChanges('mia chen', NOBODY, workspace, ids())).toEqual([
    { type: 'people.department-added', body: { department: 'dep', name: 'Dock' } },
    {
      type: 'people.joined',
      body: { participant: 'id-1', name: 'mia chen', person: 'mia', department: 'dep', seat: 'front-line' },
    },
  ]);
});

test('a name alone is enough', () => {
  expect(joinChanges('Ana', NOBODY, empty, ids())).toEqual([
    { type: 'people.joined', body: { participant: 'id-1', name: 'Ana' } },
  ]);
});
