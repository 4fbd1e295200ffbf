import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../app/open-app.tsx';
import { runningMeeting } from './a-meeting.ts';
import { inCockpit } from './in-cockpit.ts';

test('somebody else takes the meeting over: the palette changes who facilitates', async () => {
  const { user, read, session } = await inCockpit();
  await user.keyboard('{Control>}k{/Control}');
  await user.keyboard('facilitates{Enter}');
  const field = await screen.findByRole('textbox', { name: 'Facilitated by' });
  expect(field).toHaveProperty('value', 'Priya Nair');
  expect(document.activeElement).toBe(field);
  await user.clear(field);
  await user.keyboard('Ana Ruiz{Enter}');
  await waitFor(async () =>
    expect((await read(session)).at(-1)).toMatchObject({
      type: 'session.facilitator-set',
      body: { facilitator: 'Ana Ruiz' },
    }),
  );
  expect(screen.queryByRole('textbox', { name: 'Facilitated by' })).toBeNull();
  expect(document.activeElement?.closest('header')).not.toBeNull();
});

test('before the start the facilitator’s name stands below the title, and is changed there', async () => {
  const app = testApp();
  const { session } = await runningMeeting(app, { started: false });
  await app.open({ name: 'session', session });
  await app.user.click(await screen.findByRole('button', { name: 'Facilitated by: Priya Nair' }));
  await app.user.clear(screen.getByRole('textbox', { name: 'Facilitated by' }));
  await app.user.keyboard('Ana Ruiz{Enter}');
  expect(await screen.findByRole('button', { name: 'Facilitated by: Ana Ruiz' })).toBeDefined();
  await waitFor(async () =>
    expect((await app.read(session)).at(-1)?.body).toEqual({ facilitator: 'Ana Ruiz' }),
  );
});
