import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { choicesByUse, narrowed } from '../../../renderer/home/start-choices.ts';
import { failure } from '../../../shared/contract/errors.ts';
import { builtInTemplates } from '../../../shared/workspace/built-in-templates.ts';
import { item, startedMeeting } from '../../support/meeting.ts';
import { testApp, type TestApp } from '../app/open-app.tsx';

async function lines(app: TestApp): Promise<unknown> {
  const reply = await app.backend.dispatch('sessions.list', { limit: 10 });
  return reply.ok ? reply.value : reply.error;
}

test('typing what it is about and Enter starts the chosen conversation with that title', async () => {
  const app = testApp();
  await app.open({ name: 'home' }, { name: 'Priya Nair' });
  await app.user.type(await screen.findByRole('combobox', { name: 'What it is about' }), 'The oven stops');
  expect(screen.getByText('Start “The oven stops” as')).toBeDefined();
  await app.user.keyboard('{ArrowDown}{Enter}');
  expect(await screen.findByRole('button', { name: /Back to home/ })).toBeDefined();
  expect(await lines(app)).toMatchObject({
    lines: [{ title: 'The oven stops', template: 'five-whys', status: 'running', facilitator: 'Priya Nair' }],
  });
});

test('a session that was interrupted comes first, one key away', async () => {
  const app = testApp();
  await app.append(startedMeeting(app.mint).events);
  await app.open({ name: 'home' });
  const go = await screen.findByRole('button', { name: /Continue/ });
  await waitFor(() => expect(document.activeElement).toBe(go));
  await app.user.keyboard('{Enter}');
  expect(await screen.findByRole('button', { name: /Back to home/ })).toBeDefined();
});

test('letters typed while Continue has the keyboard go to the field', async () => {
  const app = testApp();
  await app.append(startedMeeting(app.mint).events);
  await app.open({ name: 'home' });
  await screen.findByRole('button', { name: /Continue/ });
  await app.user.keyboard('late');
  expect(screen.getByRole('combobox', { name: 'What it is about' })).toHaveProperty('value', 'late');
});

test('letters typed before Home knows what there is are not lost, and keep the keyboard', async () => {
  const app = testApp();
  await app.append(startedMeeting(app.mint).events);
  const answer = app.wires.failLate('ledger.due', failure('library-busy'));
  await app.open({ name: 'home' });
  const field = await screen.findByRole('combobox', { name: 'What it is about' });
  await app.user.keyboard('late');
  await act(async () => answer());
  await screen.findByRole('button', { name: /Continue/ });
  expect(screen.getByRole('combobox', { name: 'What it is about' })).toBe(field);
  expect(field).toHaveProperty('value', 'late');
  expect(document.activeElement).toBe(field);
});

test('a title and Enter before Home knows what there is start the meeting as soon as it does', async () => {
  const app = testApp();
  const answer = app.wires.failLate('ledger.due', failure('library-busy'));
  await app.open({ name: 'home' });
  await screen.findByRole('combobox', { name: 'What it is about' });
  await app.user.keyboard('The oven stops{Enter}');
  expect(await lines(app)).toMatchObject({ lines: [] });
  await act(async () => answer());
  expect(await screen.findByRole('button', { name: /Back to home/ })).toBeDefined();
  expect(await lines(app)).toMatchObject({ lines: [{ title: 'The oven stops' }] });
});

test('what is due in a week is listed, late things say so, and the rest is one press away', async () => {
  const app = testApp();
  const meeting = startedMeeting(app.mint);
  const due = (text: string, date: string) =>
    item(app.mint, meeting, { kind: 'action', text, when: { kind: 'by', date } });
  const days = ['2026-11-18', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2027-03-01'];
  await app.append([...meeting.events, ...days.map((date, index) => due(`Thing ${index}`, date))]);
  await app.open({ name: 'home' });
  expect(await screen.findByText('3 days late')).toBeDefined();
  expect(screen.getByText('today')).toBeDefined();
  expect(screen.queryByText('Thing 4')).toBeNull();
  await app.user.click(screen.getByRole('button', { name: '1 more' }));
  expect(screen.getByText('Thing 4')).toBeDefined();
  expect(screen.queryByText('Thing 5')).toBeNull();
});

test('an empty library offers the worked examples, and shows the first of them', async () => {
  const app = testApp();
  await app.open({ name: 'home' });
  await app.user.click(await screen.findByRole('button', { name: 'Show me' }));
  const page = await screen.findByRole('main');
  expect(await within(page).findByRole('heading', { level: 1 })).toBeDefined();
  expect(window.location.hash).toContain('/minutes');
});

test('words that fit a conversation narrow the choice; others are the title', () => {
  expect(narrowed(builtInTemplates, 'five').choices.map((choice) => choice.id)).toEqual(['five-whys']);
  expect(narrowed(builtInTemplates, 'five')).toMatchObject({ title: '' });
  expect(narrowed(builtInTemplates, ' Cold soup ')).toEqual({
    choices: builtInTemplates,
    title: 'Cold soup',
  });
  expect(choicesByUse(builtInTemplates, [])[0]?.id).toBe(builtInTemplates[0]?.id);
});
