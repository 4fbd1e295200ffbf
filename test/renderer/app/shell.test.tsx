import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testBackend, type TestBackend } from '../../support/test-backend.ts';
import { runningMeeting } from '../session/a-meeting.ts';
import { testApp } from './open-app.tsx';

test('the list of keys opens from anywhere and closes with Escape', async () => {
  const app = testApp();
  const { session } = await runningMeeting(app);
  await app.open({ name: 'session', session });
  await screen.findByRole('timer');
  await app.user.keyboard('{F1}');
  expect(await screen.findByRole('dialog', { name: 'Keys' })).toBeDefined();
  expect(screen.getByText('Pause')).toBeDefined();
  await app.user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('theme and text size are on the page, at once and after a reload', async () => {
  const app = testApp();
  await app.open({ name: 'settings' });
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  await app.user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('dialog');
  await app.user.keyboard('dark{Enter}');
  await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
  await app.user.keyboard('{Control>}{Alt>}{ArrowUp}{/Alt}{/Control}');
  await waitFor(() => expect(document.documentElement.dataset['textSize']).toBe('large'));
  await app.open({ name: 'home' });
  expect(document.documentElement.dataset).toMatchObject({ theme: 'dark', textSize: 'large' });
});

test('the palette finds what was captured in any session and leads to it', async () => {
  const app = testApp();
  const { session, plan, event } = await runningMeeting(app);
  const item = app.mint.id();
  await app.append([
    event('item.added', { item, step: plan, kind: 'note', text: 'The gasket was a cheap one' }),
  ]);
  await app.open({ name: 'people' });
  await screen.findByRole('heading', { level: 1, name: 'People and departments' });
  await app.user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('dialog');
  await app.user.keyboard('gasket');
  await screen.findByText(/The gasket was a cheap one/);
  await app.user.keyboard('{Enter}');
  await waitFor(() => expect(window.location.hash).toBe(`#/session/${session}/minutes/${item}`));
});

test('a native menu does the command it names', async () => {
  const app = testApp();
  const { session } = await runningMeeting(app);
  await app.open({ name: 'session', session });
  await screen.findByRole('timer');
  act(() => app.wires.push({ name: 'command.run', push: { command: 'session.pause' } }));
  expect(await screen.findByText('Paused.')).toBeDefined();
});

test('focus and the window’s name follow to a new screen', async () => {
  const app = testApp();
  const { session } = await runningMeeting(app);
  await app.open({ name: 'session', session });
  await screen.findByRole('timer');
  expect(document.title).toBe('Late deliveries to Northwind · Sameside');
  await app.user.keyboard('{Control>}{Shift>}H{/Shift}{/Control}');
  await waitFor(() => expect(document.title).not.toContain('Northwind'));
  await waitFor(() => expect(document.activeElement?.closest('main')).not.toBeNull());
});

test('a library that another Sameside has open is said to be read only, from the start', async () => {
  const others: TestBackend[] = [];
  const app = testApp((file) => others.push(testBackend(file)));
  await app.open({ name: 'home' });
  expect(await screen.findByText(/^Another Sameside has this library open/)).toBeTruthy();
  for (const other of others) other.close();
});
