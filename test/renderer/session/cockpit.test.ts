import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../app/open-app.tsx';
import { runningMeeting } from './a-meeting.ts';
import { bar, count, handsOff, inCockpit } from './in-cockpit.ts';

test('letters typed into a field are text, not commands', async () => {
  const { user } = await inCockpit();
  const customer = screen.getByRole('textbox', { name: 'Customer' });
  await user.click(customer);
  await user.keyboard('nadqkt?2+');
  expect(customer).toHaveProperty('value', 'nadqkt?2+');
  expect(document.activeElement).toBe(customer);
  expect(screen.getByRole('button', { name: /Begin here/ }).getAttribute('aria-current')).toBe('step');
});

test('single letters can be switched off; the same with Alt still works', async () => {
  const app = testApp();
  const { session } = await runningMeeting(app);
  await app.open({ name: 'session', session }, { 'single-keys': false });
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  handsOff();
  await app.user.keyboard('n');
  expect(document.activeElement).not.toBe(bar());
  await app.user.keyboard('{Alt>}n{/Alt}');
  expect(document.activeElement).toBe(bar());
});

test('a step of one minute is read out as one', async () => {
  const app = testApp();
  const { session, frame, event } = await runningMeeting(app);
  await app.append([event('session.step-minutes-set', { step: frame, minutes: 1 })]);
  await app.open({ name: 'session', session });
  expect(await screen.findByRole('button', { name: /^Begin here ?1 minute$/ })).toBeDefined();
  expect(screen.getByRole('button', { name: /^Then plan ?10 minutes$/ })).toBeDefined();
});

test('at zero the clock goes on and asks; one more minute answers', async () => {
  const { user, pass } = await inCockpit();
  expect(screen.queryByText('Time is up for this step.')).toBeNull();
  pass(5 * 60_000);
  expect(screen.getByText('Time is up for this step.')).toBeDefined();
  await user.keyboard('+');
  await waitFor(() => expect(screen.queryByText('Time is up for this step.')).toBeNull());
  expect(screen.getByText('of 6 min')).toBeDefined();
  pass(60_000);
  expect(screen.getByText('Time is up for this step.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Let it run on' }));
  expect(screen.queryByText('Time is up for this step.')).toBeNull();
});

test('steps are gone to by digit, by arrow and by press, and nothing is lost on the way', async () => {
  const { user } = await inCockpit();
  await user.type(screen.getByRole('textbox', { name: 'Customer' }), 'Northwind{Enter}');
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(screen.getByRole('button', { name: /Then plan/ }).getAttribute('aria-current')).toBe('step');
  expect(screen.getByRole('button', { name: /done.*Begin here/ })).toBeDefined();
  await user.click(screen.getByRole('button', { name: /Begin here/ }));
  expect(screen.getByRole('textbox', { name: 'Customer' })).toHaveProperty('value', 'Northwind');
  screen.getByRole('button', { name: /Begin here/ }).blur();
  await user.keyboard('2');
  expect(screen.getByRole('button', { name: /Then plan/ }).getAttribute('aria-current')).toBe('step');
});

test('the palette does what was chosen', async () => {
  const { user, read, session } = await inCockpit();
  await user.keyboard('{Control>}k{/Control}');
  await user.keyboard('pau{Enter}');
  expect(await screen.findByText('Paused.')).toBeDefined();
  await waitFor(async () => expect((await read(session)).at(-1)?.type).toBe('session.paused'));
  await user.keyboard('{F8}');
  expect(screen.queryByText('Paused.')).toBeNull();
});

test('after an older library was put back, the screen shows that one', async () => {
  const { user, wires, session, read } = await inCockpit();
  await user.keyboard('n');
  await user.keyboard('in the backup{Enter}');
  await waitFor(async () => expect((await read(session)).at(-1)?.type).toBe('item.added'));
  const made = await wires.window().call('library.back-up', {});
  if (!made.ok) throw new Error(made.error.message);
  await user.keyboard('after it{Enter}');
  await waitFor(async () => expect((await read(session)).at(-1)?.body['text']).toBe('after it'));
  await wires.window().call('library.restore', { name: made.value.backup.name });
  await waitFor(() => expect(count('Notes')).toBe('Notes 1'));
});

test('a key that a step and the meeting share is the step’s, also right after a reload', async () => {
  const app = testApp();
  const [session, whys] = [app.mint.id(), app.mint.id()];
  const event = (type: string, body: Readonly<Record<string, unknown>>) =>
    app.mint.event(session, type, body);
  await app.append([
    event('session.planned', {
      title: 'Oil on the floor',
      template: { id: 'x', name: 'Whys' },
      facilitator: 'Priya',
      utcOffset: 0,
      agenda: [{ id: whys, kind: 'why-tree', title: 'Five whys', minutes: 15 }],
    }),
    event('session.started', { step: whys }),
    event('why-tree.problem-stated', { step: whys, text: 'Oil under machine 2', source: '' }),
    event('why-tree.cause-added', { step: whys, cause: app.mint.id(), parent: null, text: 'It leaks' }),
  ]);
  await app.open({ name: 'session', session });
  const cause = await screen.findByText('It leaks');
  await app.user.click(cause);
  await app.user.keyboard('{Escape}{F2}');
  expect(screen.queryByRole('textbox', { name: 'Title of the session' })).toBeNull();
  expect(screen.getByDisplayValue('It leaks')).toBeDefined();
});

test('who is talked about and has no seat is named', async () => {
  const { user, append, event } = await inCockpit();
  await append([event('people.department-added', { department: event('x.y', {}).id, name: 'Carrier' })]);
  await user.keyboard('n');
  await user.keyboard('The carrier waits at gate 2{Enter}');
  expect(await screen.findByText('Nobody speaks for Carrier.')).toBeDefined();
  expect(screen.getByText(/Named once\./)).toBeDefined();
});

test('a planned session starts with Enter', async () => {
  const app = testApp();
  const { session } = await runningMeeting(app, { started: false });
  await app.open({ name: 'session', session });
  await screen.findByRole('button', { name: 'Start' });
  await app.user.keyboard('{Enter}');
  expect(await screen.findByRole('textbox', { name: 'Capture what is said' })).toBeDefined();
});

test('a session that is not there is said, with a way on', async () => {
  const app = testApp();
  await app.open({ name: 'session', session: app.mint.id() });
  expect(await screen.findByText('This session is not in the library.')).toBeDefined();
  expect(screen.getByRole('button', { name: 'Home' })).toBeDefined();
});

test('closing leads to the minutes, and a closed session can be opened again', async () => {
  const { user, session } = await inCockpit();
  await user.keyboard('{Control>}k{/Control}');
  await user.keyboard('close the{Enter}');
  await waitFor(() => expect(window.location.hash).toBe(`#/session/${session}/minutes`));
  await user.click(await screen.findByRole('button', { name: 'Open it again' }));
  await waitFor(() => expect(window.location.hash).toBe(`#/session/${session}`));
  expect(await screen.findByRole('textbox', { name: 'Capture what is said' })).toBeDefined();
});
