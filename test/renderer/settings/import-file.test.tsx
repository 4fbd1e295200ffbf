import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { jsonExport } from '../../../electron/backend/export/json.ts';
import { appendEvents } from '../../../electron/backend/library/append-events.ts';
import { startedMeeting } from '../../support/meeting.ts';
import { temporaryLibrary } from '../../support/temporary-library.ts';
import { testApp, type TestApp } from '../app/open-app.tsx';

/** An export from another facilitator's laptop, with one meeting in it. */
function foreignExport(): string {
  using from = temporaryLibrary(1);
  const meeting = startedMeeting(from.mint, 'Late pallets');
  appendEvents(from.library, meeting.session, meeting.events);
  const options = { exportedAt: '2026-11-21T10:00:00.000Z', workspace: false };
  return [...jsonExport(from.library.db, [meeting.session], options)].join('');
}

async function choose(app: TestApp, text: string): Promise<void> {
  const container = await app.open({ name: 'settings' });
  await screen.findByRole('button', { name: 'Choose a file' });
  const input = container.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('there is no place for a file');
  await app.user.upload(input, new File([text], 'late-pallets.json', { type: 'application/json' }));
}

async function sessions(app: TestApp): Promise<unknown> {
  const reply = await app.backend.dispatch('sessions.list', { limit: 10 });
  return reply.ok ? reply.value : reply.error;
}

test('an import shows first what it brings, and can be undone afterwards', { timeout: 30_000 }, async () => {
  const app = testApp();
  await choose(app, foreignExport());
  expect(await screen.findByText(/late-pallets\.json brings 2 new events/)).toBeDefined();
  expect(screen.getByText('Late pallets')).toBeDefined();
  expect(await sessions(app)).toMatchObject({ lines: [] });
  await app.user.click(screen.getByRole('button', { name: 'Import' }));
  await screen.findByText('Imported. A backup was made before.');
  expect(await sessions(app)).toMatchObject({ lines: [{ title: 'Late pallets' }] });
  await app.user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Everything is as it was before the import.');
  await waitFor(async () => expect(await sessions(app)).toMatchObject({ lines: [] }));
});

test('a file that ends in the middle is said to, and brings nothing', { timeout: 30_000 }, async () => {
  const app = testApp();
  await choose(app, foreignExport().slice(0, 400));
  await screen.findByText('The file late-pallets.json ends in the middle. Nothing was imported.');
  expect(await sessions(app)).toMatchObject({ lines: [] });
});
