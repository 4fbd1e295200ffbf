import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { NewEvent } from '../../../shared/session/event.ts';
import { item, startedMeeting } from '../../support/meeting.ts';
import { testApp } from '../app/open-app.tsx';

const by = (date: string) => ({ kind: 'by', date });

/** Home of a library with one closed session where this was agreed. */
async function home(things: readonly Readonly<Record<string, unknown>>[]) {
  const app = testApp();
  const meeting = startedMeeting(app.mint);
  const agreed = things.map((thing) => item(app.mint, meeting, thing));
  await app.append([...meeting.events, ...agreed, app.mint.event(meeting.session, 'session.closed', {})]);
  app.mint.advance(60_000);
  await app.open({ name: 'home' });
  const there = async (type: string) =>
    (await app.read(meeting.session)).filter((event) => event.type === type).map(({ body }) => body);
  return { ...app, session: meeting.session, there };
}

async function holding(text: string): Promise<void> {
  (await screen.findByRole('link', { name: text })).focus();
}

test('one key says that it is done; it is gone from the list, and one press brings it back', async () => {
  const { user, there } = await home([
    { kind: 'action', text: 'Send the list', when: by('2026-11-20') },
    { kind: 'action', text: 'Call the carrier', when: by('2026-11-22') },
  ]);
  await holding('Send the list');
  await user.keyboard('y');
  expect(await screen.findByText('“Send the list”: done.')).toBeDefined();
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Send the list' })).toBeNull());
  expect(await there('item.status-set')).toMatchObject([{ status: 'done' }]);
  expect(document.activeElement?.closest('li')?.textContent).toContain('Call the carrier');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('link', { name: 'Send the list' })).toBeDefined();
});

test('moving asks for a date in plain words, dropping for a reason', async () => {
  const { user, there } = await home([
    { kind: 'action', text: 'Send the list', when: by('2026-11-20') },
    { kind: 'question', text: 'Who buys?', when: by('2026-11-21') },
  ]);
  await holding('Send the list');
  await user.keyboard('w');
  await user.keyboard('in two weeks{Enter}');
  await waitFor(async () => expect(await there('item.changed')).toMatchObject([{ when: { kind: 'by' } }]));
  await holding('Question: Who buys?');
  await user.keyboard('x');
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/nobody wonders later/)).toBeDefined();
  await user.keyboard('The press is gone{Enter}');
  await waitFor(async () => expect(await there('item.status-set')).toMatchObject([{ status: 'dropped' }]));
});

test('a promise that was missed says where it broke, and can be asked why in the same breath', async () => {
  const { user, there } = await home([{ kind: 'promise', text: 'Ten pallets', when: by('2026-11-20') }]);
  await holding('Promise: Ten pallets');
  await user.keyboard('m');
  await user.keyboard('The wood came late');
  await user.click(screen.getByRole('button', { name: 'Keep this and ask why' }));
  expect(await screen.findByRole('button', { name: /Back to home/ })).toBeDefined();
  expect(await there('item.promise-resulted')).toMatchObject([
    { result: 'missed', note: 'The wood came late' },
  ]);
});

test('letters on the rest of Home still go to the field', async () => {
  const { user } = await home([{ kind: 'action', text: 'Send the list', when: by('2026-11-20') }]);
  await screen.findByRole('link', { name: 'Send the list' });
  const field = screen.getByRole('combobox', { name: 'What it is about' });
  field.focus();
  await user.keyboard('my');
  expect(field).toHaveProperty('value', 'my');
});

test('what another window answered first is told instead of being answered again', async () => {
  const { user, session, mint, wires, there } = await home([
    { kind: 'action', text: 'Send the list', when: by('2026-11-20') },
  ]);
  await holding('Send the list');
  const [added] = await there('item.added');
  const done: NewEvent = mint.event(session, 'item.status-set', {
    item: added?.['item'],
    status: 'done',
    note: 'by mail',
  });
  // Its push has not come yet when the key is pressed.
  const elsewhere = wires.window().call('events.append', { session, events: [done] });
  await user.keyboard('y');
  await elsewhere;
  await waitFor(async () => expect(await there('item.status-set')).toHaveLength(1));
});
