import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';

const LIGHTS = { shaker: 'up', mover: 'listening', prover: 'excused', maker: 'excused' };

/** Ana shakes and Ben moves, in ideas; then the Mover picks; a room step asks who is missing. */
async function inMeeting(roles: readonly (string | null)[] = ['shaker', 'mover'], room = true) {
  const app = testApp();
  const { mint, append, read, open } = app;
  const [session, ideas, picks, hats, card, ana, ben] = Array.from({ length: 7 }, () => mint.id());
  const event = (type: string, body: object) => mint.event(session ?? '', type, { ...body });
  const agenda = [
    ...(room ? [{ id: hats, kind: 'room', title: 'Hats', minutes: 2 }] : []),
    { id: ideas, kind: 'ideate', title: 'Ideas', minutes: 5, lights: LIGHTS },
    {
      id: picks,
      kind: 'shortlist',
      title: 'Shortlist',
      minutes: 5,
      lights: { shaker: 'listening', mover: 'up' },
    },
    { id: card, kind: 'plan', title: 'Card', minutes: 5, lights: { shaker: 'excused', prover: 'up' } },
  ];
  const joined = (participant: string | undefined, name: string, role: string | null | undefined) =>
    event('people.joined', { participant, name, ...(role ? { role } : {}) });
  await append([
    event('session.planned', {
      title: 'Relay',
      template: { id: 'x', name: 'Relay' },
      facilitator: 'Priya Nair',
      utcOffset: 0,
      agenda,
    }),
    joined(ana, 'Ana Ruiz', roles[0]),
    joined(ben, 'Ben Okafor', roles[1]),
    event('session.started', { step: ideas }),
  ]);
  mint.advance(1_000);
  await open({ name: 'session', session: session ?? '' });
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  const bodies = async (type: string) =>
    (await read(session ?? '')).filter((one) => one.type === type).map(({ body }) => body);
  return { ...app, bodies, session: session ?? '', ideas, picks, hats };
}

const board = () => within(screen.getByRole('region', { name: 'Lights' }));

test('says who is up with their names, how pairs stand, and the next handover', async () => {
  await inMeeting(['shaker', 'mover']);
  expect(board().getByText('Ana Ruiz')).toBeDefined();
  expect(board().getByRole('button', { name: 'Light of the Shaker: up' })).toBeDefined();
  expect(board().getByRole('button', { name: 'Light of the Mover: listening' })).toBeDefined();
  expect(board().getByText('Next: the Mover picks.')).toBeDefined();
});

test('is not there while nobody has chosen a role', async () => {
  await inMeeting([null, null]);
  expect(screen.queryByRole('region', { name: 'Lights' })).toBeNull();
});

test('one key calls the Shakers back into any step and lets them go, also while typing', async () => {
  const { user, bodies, picks } = await inMeeting();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(board().getByRole('button', { name: 'Light of the Shaker: listening' })).toBeDefined();
  expect(
    board().getByText('Next: Card, with the Mover up. The Shaker may leave after this step.'),
  ).toBeDefined();
  await user.click(screen.getByRole('textbox', { name: 'Capture what is said' }));
  await user.keyboard('{F4}');
  expect(board().getByRole('button', { name: 'Light of the Shaker: up' })).toBeDefined();
  await user.keyboard('{F4}');
  expect(board().getByRole('button', { name: 'Light of the Shaker: listening' })).toBeDefined();
  await waitFor(async () =>
    expect(await bodies('session.role-called')).toEqual([
      { step: picks, role: 'shaker', called: true },
      { step: picks, role: 'shaker', called: false },
    ]),
  );
});

test('a light is set by hand for this step and given back to the agenda', async () => {
  const { user } = await inMeeting();
  await user.click(board().getByRole('button', { name: 'Light of the Mover: listening' }));
  await user.click(await screen.findByRole('menuitem', { name: 'excused' }));
  expect(board().getByRole('button', { name: 'Light of the Mover: excused' })).toBeDefined();
  await user.click(board().getByRole('button', { name: 'Light of the Mover: excused' }));
  await user.click(await screen.findByRole('menuitem', { name: 'As the agenda says' }));
  expect(board().getByRole('button', { name: 'Light of the Mover: listening' })).toBeDefined();
});

test('how a pair stands is set for the step', async () => {
  const { user, bodies } = await inMeeting(['mover', 'prover']);
  await user.click(board().getByRole('button', { name: 'Mover and Prover listening to each other' }));
  await user.click(await screen.findByRole('menuitem', { name: 'up for each other' }));
  await waitFor(async () =>
    expect(await bodies('session.step-changed')).toMatchObject([{ pairs: { 'mover-prover': 'up' } }]),
  );
});

test('a role that is missing warns with what usually happens, until the room goes on with a reason', async () => {
  const { user, bodies, hats } = await inMeeting();
  expect(board().getByText('No Prover: a rush into something that cannot be delivered.')).toBeDefined();
  expect(board().getByText(/Wanted in Card/)).toBeDefined();
  await user.click(board().getByRole('button', { name: 'Go on without' }));
  await user.keyboard('Mia reads the card tomorrow{Enter}');
  expect(board().getByText(/We go on because Mia reads the card tomorrow/)).toBeDefined();
  await waitFor(async () =>
    expect(await bodies('room.gap-accepted')).toMatchObject([{ step: hats, gap: 'role', about: 'prover' }]),
  );
});

test('an agenda that never asks who is missing only warns', async () => {
  await inMeeting(['shaker', 'mover'], false);
  expect(board().getByText(/^No Prover/)).toBeDefined();
  expect(board().queryByRole('button', { name: 'Go on without' })).toBeNull();
});

test('the room view shows the lights by role, with words, and that the Shakers are called back', async () => {
  const { user, open, session } = await inMeeting();
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}{F4}');
  await open({ name: 'room', session });
  const lights = within(await screen.findByRole('list', { name: 'Lights' }));
  expect(lights.getByText('Shaker up')).toBeDefined();
  expect(lights.getByText('Mover up')).toBeDefined();
  expect(screen.getByText('The Shaker is called back')).toBeDefined();
});
