import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure } from '../../../shared/contract/errors.ts';
import type { TestApp } from '../app/open-app.tsx';
import { card, because, openTree, PROBLEM } from '../steps/why-tree/a-tree.ts';
import { bar, count, inCockpit } from './in-cockpit.ts';

const CLOSED = /This session is closed\./;
const doneWhen = () => screen.getByRole('textbox', { name: 'Done when' });
const adding = () => screen.getByRole('textbox', { name: 'Add what somebody saw or measured' });

async function drafts({ wires }: TestApp, session: string): Promise<readonly string[]> {
  const reply = await wires.window().call('events.read', { session });
  return reply.ok ? reply.value.drafts.map((draft) => draft.text) : [];
}

/** What a field says of itself. */
const saidAt = (field: HTMLElement): string =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ');

test('a field that adds keeps what was refused, says why, and keeps it on disk too', async () => {
  const app = await inCockpit();
  app.wires.failNext('events.append', failure('session-closed'));
  await app.user.type(adding(), 'Truck 7 left at 9:40{Enter}');
  await waitFor(() => expect(adding()).toHaveProperty('value', 'Truck 7 left at 9:40'));
  expect(saidAt(adding())).toMatch(CLOSED);
  await waitFor(async () => expect(await drafts(app, app.session)).toEqual(['Truck 7 left at 9:40']));
  await app.user.type(adding(), '{Enter}');
  await waitFor(() => expect(adding()).toHaveProperty('value', ''));
  expect(screen.getByRole('button', { name: 'Fact: Truck 7 left at 9:40' })).toBeDefined();
  expect(saidAt(adding())).toBe('');
  await waitFor(async () => expect(await drafts(app, app.session)).toEqual([]));
});

test('a draft is on disk until what it says is', async () => {
  const app = await inCockpit();
  await app.user.type(adding(), 'Truck 7 left at 9:40');
  await waitFor(async () => expect(await drafts(app, app.session)).toHaveLength(1));
  const answer = app.wires.failLate('events.append', failure('session-closed'));
  await app.user.type(adding(), '{Enter}');
  expect(adding()).toHaveProperty('value', '');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await drafts(app, app.session)).toEqual(['Truck 7 left at 9:40']);
  answer();
  await waitFor(() => expect(adding()).toHaveProperty('value', 'Truck 7 left at 9:40'));
});

test('a refusal that comes late waits until the field is free of newer words', async () => {
  const app = await inCockpit();
  const answer = app.wires.failLate('events.append', failure('session-closed'));
  await app.user.type(adding(), 'the older{Enter}');
  await app.user.type(adding(), 'the newer');
  await act(async () => answer());
  expect(adding()).toHaveProperty('value', 'the newer');
  await app.user.type(adding(), '{Enter}');
  await waitFor(() => expect(adding()).toHaveProperty('value', 'the older'));
  expect(screen.getByRole('button', { name: 'Fact: the newer' })).toBeDefined();
  await waitFor(async () => expect(await drafts(app, app.session)).toEqual(['the older']));
});

test('a field that holds one answer keeps the refused one; Escape gives it up', async () => {
  const app = await inCockpit();
  app.wires.failNext('events.append', failure('session-closed'));
  await app.user.type(doneWhen(), 'Four weeks on time{Enter}');
  await waitFor(() => expect(saidAt(doneWhen())).toMatch(CLOSED));
  expect(doneWhen()).toHaveProperty('value', 'Four weeks on time');
  await app.user.type(doneWhen(), '{Escape}');
  expect(doneWhen()).toHaveProperty('value', '');
  await waitFor(async () => expect(await drafts(app, app.session)).toEqual([]));
});

test('text edited in its place shows the old words with the refusal, and goes on from the new', async () => {
  const app = await inCockpit();
  await app.user.type(adding(), 'Truck 7 was late{Enter}');
  await app.user.click(await screen.findByRole('button', { name: 'Fact: Truck 7 was late' }));
  await app.user.clear(screen.getByRole('textbox', { name: 'Fact' }));
  app.wires.failNext('events.append', failure('session-closed'));
  await app.user.type(screen.getByRole('textbox', { name: 'Fact' }), 'Truck 7 left at 9:40{Enter}');
  const fact = await screen.findByRole('button', { name: 'Fact: Truck 7 was late' });
  const row = fact.closest('li') ?? fact;
  await within(row).findByText(CLOSED);
  await app.user.click(fact);
  expect(screen.getByRole('textbox', { name: 'Fact' })).toHaveProperty('value', 'Truck 7 left at 9:40');
  await app.user.keyboard('{Enter}');
  await screen.findByRole('button', { name: 'Fact: Truck 7 left at 9:40' });
  expect(within(row).queryByText(CLOSED)).toBeNull();
});

test('more words than an entry holds are not lost', async () => {
  const { user } = await inCockpit();
  await user.click(adding());
  await user.paste('x'.repeat(1_100_001));
  await user.keyboard('{Enter}');
  await waitFor(() => expect(saidAt(adding())).not.toBe(''));
  expect(screen.getByDisplayValue(/^x{1000}/)).toBe(adding());
});

test('the capture bar: a late refusal leaves newer words alone', async () => {
  const { user, wires } = await inCockpit();
  const answer = wires.failLate('events.append', failure('session-closed'));
  await user.keyboard('d');
  await user.keyboard('the older{Enter}the newer');
  await act(async () => answer());
  expect(await screen.findByText(CLOSED)).toBeDefined();
  expect(bar()).toHaveProperty('value', 'the newer');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(bar()).toHaveProperty('value', 'the older'));
  expect(count('Notes')).toBe('Notes 1');
});

test('the capture bar: a refused correction is still a correction', async () => {
  const { user, wires } = await inCockpit();
  await user.keyboard('n');
  await user.keyboard('The gate is lat{Enter}');
  await waitFor(() => expect(screen.getByText(/^Saved /)).toBeDefined());
  wires.failNext('events.append', failure('session-closed'));
  await user.keyboard('{ArrowUp}e{Enter}');
  await waitFor(() => expect(bar()).toHaveProperty('value', 'The gate is late'));
  await user.keyboard('{Enter}');
  expect(bar()).toHaveProperty('value', '');
  expect(count('Notes')).toBe('Notes 1');
});

test('a refused cause is in its field again, under the effect it was said of', async () => {
  const { user, wires, said } = await openTree();
  await user.click(card(PROBLEM));
  await user.keyboard('{Enter}');
  wires.failNext('events.append', failure('session-closed'));
  await user.keyboard('Machine 2 leaks{Enter}');
  await waitFor(() => expect(because()).toHaveProperty('value', 'Machine 2 leaks'));
  expect(saidAt(because())).toMatch(CLOSED);
  await user.click(because());
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect(await said('why-tree.cause-added')).toMatchObject([{ text: 'Machine 2 leaks', parent: null }]),
  );
});

test('refused words and refused evidence of a cause are in their field again', async () => {
  const { user, wires, say, mint } = await openTree();
  await say('why-tree.cause-added', { cause: mint.id(), parent: null, text: 'Machine 2 leaks' });
  await user.click(card('Machine 2 leaks'));
  wires.failNext('events.append', failure('session-closed'));
  await user.keyboard('{F2}');
  await user.keyboard(' oil{Enter}');
  const words = await screen.findByRole('textbox', { name: 'Words of this cause' });
  expect(words).toHaveProperty('value', 'Machine 2 leaks oil');
  expect(saidAt(words)).toMatch(CLOSED);
});
