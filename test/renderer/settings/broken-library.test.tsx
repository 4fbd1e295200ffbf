import { screen, waitFor } from '@testing-library/react';
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appendEvents } from '../../../electron/backend/library/append-events.ts';
import { closeLibrary } from '../../../electron/backend/library/library.ts';
import { openLibrary } from '../../../electron/backend/library/open-library.ts';
import { backUp } from '../../../electron/backend/safety/backup.ts';
import { startedMeeting } from '../../support/meeting.ts';
import { mint } from '../../support/mint.ts';
import { testApp } from '../app/open-app.tsx';

/** A library with one meeting and one backup, broken afterwards. */
function breakLibrary(file: string): void {
  const minted = mint(9);
  const opened = openLibrary({ file, now: minted.now, newId: minted.id });
  if (!opened.ok) throw new Error(opened.error.message);
  const library = opened.value;
  const meeting = startedMeeting(minted, 'Late pallets');
  appendEvents(library, meeting.session, meeting.events);
  backUp(library.db, { library: file, now: minted.now() });
  closeLibrary(library);
  writeFileSync(file, readFileSync(file).fill(0x2a, 100));
}

test('a broken library is said to be, and a backup is put back from Settings in the same run', async () => {
  const app = testApp(breakLibrary);
  await app.open({ name: 'settings' });
  expect((await screen.findAllByText(/^The library is damaged\./)).length).toBeGreaterThan(0);
  await app.user.click(await screen.findByRole('button', { name: /^Restore/ }));
  await screen.findByText(/^The library is as it was\./);
  await waitFor(() => expect(screen.queryByText(/^The library is damaged\./)).toBeNull());
  expect(await app.backend.dispatch('sessions.list', { limit: 5 })).toMatchObject({
    value: { lines: [{ title: 'Late pallets' }] },
  });
});
