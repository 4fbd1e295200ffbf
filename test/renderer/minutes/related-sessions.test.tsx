import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { NewEvent } from '../../../shared/session/event.ts';
import type { TestApp } from '../app/open-app.tsx';
import { startedMeeting } from '../../support/meeting.ts';
import { testApp } from '../app/open-app.tsx';

/** Two sessions, the second started from a thing of the first. */
async function twoLinked(app: TestApp) {
  const first = startedMeeting(app.mint, 'Ideas for the dock');
  const item = app.mint.id();
  const note = app.mint.event(first.session, 'item.added', {
    item,
    step: first.step,
    kind: 'note',
    text: 'A ramp',
  });
  await app.append([...first.events, note, app.mint.event(first.session, 'session.closed', {})]);
  const second = startedMeeting(app.mint, 'How we build it');
  const [planned, ...rest] = second.events;
  if (planned === undefined) throw new Error('no event');
  const links = [{ kind: 'handover', session: first.session, item }];
  await app.append([{ ...planned, body: { ...planned.body, links } }, ...rest]);
  return { first, second, item };
}

test('the session page leads to what a session came from, and from there on to what it led to', async () => {
  const app = testApp();
  const { first, second, item } = await twoLinked(app);
  await app.open({ name: 'minutes', session: second.session, item: null });
  const links = await screen.findByRole('navigation', { name: 'Linked sessions' });
  expect(within(links).getByRole('heading', { name: 'Came from' })).toBeDefined();
  expect(await screen.findByText(/Starts from the handover card of “Ideas for the dock”/)).toBeDefined();
  await app.user.click(within(links).getByRole('link', { name: 'Ideas for the dock' }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Ideas for the dock' })).toBeDefined();
  expect(window.location.hash).toContain(`${first.session}/minutes/${item}`);
  expect(await screen.findByText(/went on to “How we build it”/)).toBeDefined();
  const back = await screen.findByRole('navigation', { name: 'Linked sessions' });
  expect(within(back).getByRole('heading', { name: 'Led to' })).toBeDefined();
  await app.user.click(within(back).getByRole('link', { name: 'How we build it' }));
  expect(window.location.hash).toBe(`#/session/${second.session}`);
});

test('a session that is not in this library is said so', async () => {
  const app = testApp();
  const meeting = startedMeeting(app.mint);
  const [planned, ...rest] = meeting.events;
  if (planned === undefined) throw new Error('no event');
  const links = [{ kind: 'follows', session: app.mint.id() }];
  await app.append([{ ...planned, body: { ...planned.body, links } }, ...rest]);
  await app.open({ name: 'minutes', session: meeting.session, item: null });
  expect(await screen.findByText(/A session in another library/)).toBeDefined();
  expect(screen.getByText('Follows a session in another library.')).toBeDefined();
});

test('the cockpit says where the meeting comes from; one press or one key leads there', async () => {
  const app = testApp();
  const { first, second } = await twoLinked(app);
  await app.open({ name: 'session', session: second.session });
  await app.user.click(await screen.findByRole('button', { name: 'From: Ideas for the dock' }));
  expect(window.location.hash).toContain(first.session);
  await app.open({ name: 'session', session: second.session });
  await screen.findByRole('button', { name: 'From: Ideas for the dock' });
  await app.user.keyboard('{Alt>}b{/Alt}');
  expect(window.location.hash).toContain(first.session);
});

test('an accepted card starts its second meeting from the page too, once', async () => {
  const app = testApp();
  const session = app.mint.id();
  const [step, ben] = [app.mint.id(), app.mint.id()];
  const event = (type: string, body: NewEvent['body']) => app.mint.event(session, type, body);
  await app.append([
    event('session.planned', {
      title: 'Ideas',
      template: { id: 'relay-ideation', name: 'Role relay: ideation' },
      facilitator: 'Mia',
      utcOffset: 0,
      agenda: [{ id: step, kind: 'handover', title: 'Handover', minutes: 5 }],
    }),
    event('people.joined', { participant: ben, name: 'Ben', role: 'prover' }),
    event('session.started', { step }),
    event('handover.answered', { step, field: 'idea', text: 'One plan' }),
    event('handover.point-set', { step, participant: ben }),
    event('handover.accepted', { step, by: ben }),
    event('session.closed', {}),
  ]);
  await app.open({ name: 'minutes', session, item: null });
  await app.user.click(await screen.findByRole('button', { name: 'Plan the second meeting' }));
  expect(await screen.findByRole('link', { name: 'Make it real: Ideas' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Plan the second meeting' })).toBeNull();
});
