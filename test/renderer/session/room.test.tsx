import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { stepKinds } from '../../../shared/steps/index.ts';
import type { Spotlight } from '../../../shared/contract/host.ts';
import { testApp } from '../app/open-app.tsx';
import { runningMeeting } from './a-meeting.ts';

async function inRoom() {
  const app = testApp();
  const meeting = await runningMeeting(app);
  await app.open({ name: 'room', session: meeting.session });
  await screen.findByRole('heading', { level: 1 });
  const show = (spotlight: Partial<Spotlight>) =>
    act(() =>
      app.backend.dispatch('room.show', {
        session: meeting.session,
        focus: null,
        view: '',
        askCustomer: false,
        typing: '',
        ...spotlight,
      }),
    );
  return { ...app, ...meeting, show };
}

test('the room sees the question, what is left of the time, the lights and the need', async () => {
  const { append, event, frame, pass } = await inRoom();
  await append([event('frame.answered', { step: frame, field: 'need', text: 'Parts by eight' })]);
  await append([event('frame.answered', { step: frame, field: 'customer', text: 'Northwind' })]);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(stepKinds.frame.words['frame.prompt']);
  expect(await screen.findByText('“Parts by eight” Northwind')).toBeDefined();
  expect(screen.getByText('Sales')).toBeDefined();
  expect(screen.getByRole('timer').textContent).toBe('04:59');
  pass(60_000);
  expect(screen.getByRole('timer').textContent).toBe('03:59');
});

test('the room follows to the next step by itself', async () => {
  const { append, event, plan } = await inRoom();
  await append([event('session.step-entered', { step: plan })]);
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(stepKinds.plan.words['plan.prompt']),
  );
});

test('the room never shows what is only for the facilitator', async () => {
  const { append, event, plan, mint } = await inRoom();
  const action = (text: string, more: object) =>
    event('item.added', { item: mint.id(), step: plan, kind: 'action', text, ...more });
  await append([
    event('session.step-entered', { step: plan }),
    action('Send the list earlier', {}),
    action('Talk to the carrier alone', { private: true }),
  ]);
  expect(await screen.findByText(/Send the list earlier/)).toBeDefined();
  expect(document.body.textContent).not.toContain('Talk to the carrier alone');
});

test('every step kind keeps private items out of the room', async () => {
  const app = testApp();
  const session = app.mint.id();
  const agenda = Object.keys(stepKinds).map((kind) => ({ id: app.mint.id(), kind, title: kind, minutes: 5 }));
  const event = (type: string, body: Readonly<Record<string, unknown>>) =>
    app.mint.event(session, type, body);
  await app.append([
    event('session.planned', {
      title: 'All kinds',
      template: { id: 'x', name: 'All' },
      facilitator: 'Priya',
      utcOffset: 0,
      agenda,
    }),
    event('session.started', { step: agenda[0]?.id }),
  ]);
  const secrets = agenda.flatMap((step) =>
    ['note', 'action', 'decision', 'question', 'parked', 'thanks'].map((kind) =>
      event('item.added', { item: app.mint.id(), step: step.id, kind, text: 'a secret word', private: true }),
    ),
  );
  await app.append(secrets);
  await app.open({ name: 'room', session });
  for (const step of agenda) {
    await app.append([event('session.step-entered', { step: step.id })]);
    await screen.findByRole('timer', { name: new RegExp(`in ${step.title}$`) });
    expect(document.body.textContent).not.toContain('a secret word');
  }
});

test('one key of the facilitator puts the customer before everybody', async () => {
  const { show, append, event, frame } = await inRoom();
  await append([event('frame.answered', { step: frame, field: 'customer', text: 'Northwind' })]);
  await show({ askCustomer: true });
  expect(await screen.findByText('How can we make this better for Northwind?')).toBeDefined();
  expect(screen.queryByRole('timer')).toBeNull();
  await show({ askCustomer: false });
  expect(await screen.findByRole('timer')).toBeDefined();
});

test('the room has nothing to press, and keys do nothing there', async () => {
  const { user, read, session } = await inRoom();
  const before = (await read(session)).length;
  await user.keyboard('{Escape}n2+{F8}{Control>}z{/Control}{Control>}k{/Control}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryAllByRole('button')).toEqual([]);
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  expect((await read(session)).length).toBe(before);
});

test('a break, the end, and time that is over are said', async () => {
  const { append, event, pass } = await inRoom();
  pass(5 * 60_000 + 2_000);
  expect(screen.getByRole('timer').textContent).toBe('−00:03');
  await append([event('session.paused', {})]);
  expect(await screen.findByText('A short break')).toBeDefined();
  await append([event('session.closed', {})]);
  expect(await screen.findByText('Thank you. The minutes are being written.')).toBeDefined();
});
