import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure } from '../../../shared/contract/errors.ts';
import { testApp, type TestApp } from '../app/open-app.tsx';
import { runningMeeting } from './a-meeting.ts';

async function inCockpit(app: TestApp = testApp()) {
  const meeting = await runningMeeting(app);
  await app.open({ name: 'session', session: meeting.session });
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  handsOff();
  return { ...app, ...meeting };
}

/** A frame begins with the keyboard in its first open question; here nothing has it. */
function handsOff() {
  act(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
}

const bar = () => screen.getByRole('textbox', { name: 'Capture what is said' });
const count = (kind: string) =>
  screen.getByRole('button', { name: new RegExp(`^${kind} \\d+$`) }).textContent;

test('a key and a line put an action on disk, and the bar is empty and ready', async () => {
  const { user, read, session } = await inCockpit();
  await user.keyboard('a');
  expect(document.activeElement).toBe(bar());
  await user.keyboard('Check the gate log{Enter}');
  expect(count('Actions')).toBe('Actions 1');
  expect(bar()).toHaveProperty('value', '');
  expect(document.activeElement).toBe(bar());
  expect(screen.getAllByText(/Action kept/).length).toBeGreaterThan(0);
  await waitFor(async () => {
    const added = (await read(session)).filter((event) => event.type === 'item.added');
    expect(added).toHaveLength(1);
    expect(added[0]?.body).toMatchObject({ kind: 'action', text: 'Check the gate log' });
  });
});

test('owner and date are understood from plain words and shown before Enter', async () => {
  const { user, read, session, ana } = await inCockpit();
  await user.keyboard('a');
  await user.keyboard('Ana will send the list by Fri');
  expect(screen.getByText('Ana Ruiz', { selector: '[aria-live] *' })).toBeDefined();
  expect(screen.getByText('by Fri 27 Nov')).toBeDefined();
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect((await read(session)).at(-1)?.body).toMatchObject({
      kind: 'action',
      text: 'Send the list',
      owner: ana,
      when: { kind: 'by', date: '2026-11-27' },
    }),
  );
});

test('an action without an owner or a date asks for them, and is kept all the same', async () => {
  const { user } = await inCockpit();
  await user.keyboard('a');
  await user.keyboard('Check the gate log');
  expect(screen.getByText('who?')).toBeDefined();
  expect(screen.getByText('by when?')).toBeDefined();
  await user.keyboard('{Enter}');
  expect(count('Actions')).toBe('Actions 1');
});

test('thanks are for somebody and for something', async () => {
  const { user, read, session } = await inCockpit();
  await user.keyboard('t');
  await user.keyboard('Mia and the dock for staying until nine{Enter}');
  await waitFor(async () =>
    expect((await read(session)).at(-1)?.body).toMatchObject({
      kind: 'thanks',
      to: 'Mia and the dock',
      text: 'staying until nine',
    }),
  );
});

test('undo takes the last capture back and redo brings it again', async () => {
  const { user } = await inCockpit();
  await user.keyboard('n');
  await user.keyboard('one{Enter}two{Enter}');
  expect(count('Notes')).toBe('Notes 2');
  await user.keyboard('{Control>}z{/Control}');
  expect(count('Notes')).toBe('Notes 1');
  await user.keyboard('{Control>}{Shift>}Z{/Shift}{/Control}');
  expect(count('Notes')).toBe('Notes 2');
});

test('undo in the bar belongs to what is being typed there', async () => {
  const { user } = await inCockpit();
  await user.keyboard('n');
  await user.keyboard('one{Enter}tw{Control>}z{/Control}');
  expect(count('Notes')).toBe('Notes 1');
});

test('letters typed into a field are text, not commands', async () => {
  const { user } = await inCockpit();
  const customer = screen.getByRole('textbox', { name: 'Customer' });
  await user.click(customer);
  await user.keyboard('nadqkt?2+');
  expect(customer).toHaveProperty('value', 'nadqkt?2+');
  expect(document.activeElement).toBe(customer);
  expect(screen.getByRole('button', { name: /Begin here/ }).getAttribute('aria-current')).toBe('step');
});

test('Escape in the bar goes back to where the keyboard was', async () => {
  const { user } = await inCockpit();
  const customer = screen.getByRole('textbox', { name: 'Customer' });
  await user.click(customer);
  await user.keyboard('{Alt>}q{/Alt}Who has the log?{Escape}');
  expect(document.activeElement).toBe(customer);
  expect(bar()).toHaveProperty('value', 'Who has the log?');
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

test('arrow up brings back the last capture to be corrected', async () => {
  const { user, read, session } = await inCockpit();
  await user.keyboard('n');
  await user.keyboard('The gate is lat{Enter}{ArrowUp}e{Enter}');
  await waitFor(async () => {
    const last = (await read(session)).at(-1);
    expect(last?.type).toBe('item.changed');
    expect(last?.body).toMatchObject({ text: 'The gate is late' });
  });
  expect(count('Notes')).toBe('Notes 1');
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

test('text that was being typed is there again after a reload', async () => {
  const app = await inCockpit();
  await app.user.keyboard('n');
  await app.user.keyboard('half a sent');
  await app.user.type(screen.getByRole('textbox', { name: 'Done when' }), 'four wee');
  await waitFor(async () => {
    const reply = await app.wires.window().call('events.read', { session: app.session });
    expect(reply.ok && reply.value.drafts.map((draft) => draft.text).toSorted()).toEqual([
      'four wee',
      'half a sent',
    ]);
  });
  await app.open({ name: 'session', session: app.session });
  expect(await screen.findByDisplayValue('half a sent')).toBe(bar());
  expect(screen.getByRole('textbox', { name: 'Done when' })).toHaveProperty('value', 'four wee');
});

test('what the library refuses is taken back, said, and still in the bar', async () => {
  const { user, wires } = await inCockpit();
  wires.failNext('events.append', failure('session-closed'));
  await user.keyboard('n');
  await user.keyboard('too late{Enter}');
  expect(await screen.findByText(/This session is closed\./)).toBeDefined();
  expect(count('Notes')).toBe('Notes 0');
  expect(bar()).toHaveProperty('value', 'too late');
  await user.click(screen.getByRole('button', { name: 'Understood' }));
  expect(screen.queryByText(/This session is closed\./)).toBeNull();
});

test('when something came between, a change is made again on top of it', async () => {
  const { user, wires, read, session } = await inCockpit();
  wires.failNext('events.append', failure('event-out-of-order'));
  await user.keyboard('n');
  await user.keyboard('after the lid{Enter}');
  await waitFor(async () => expect((await read(session)).at(-1)?.type).toBe('item.added'));
  await waitFor(() => expect(count('Notes')).toBe('Notes 1'));
  expect(bar()).toHaveProperty('value', '');
  expect(screen.queryByText(/Another window was faster/)).toBeNull();
});

test('while the library cannot take it, everything is kept here, said, and sent when it can', async () => {
  const { user, wires, read, session } = await inCockpit();
  wires.failNext('events.append', failure('disk-full'));
  await user.keyboard('n');
  await user.keyboard('kept for now{Enter}');
  expect(await screen.findByText(/The disk is full/)).toBeDefined();
  expect(screen.getByText(/1 change is kept here/)).toBeDefined();
  expect(count('Notes')).toBe('Notes 1');
  await waitFor(async () => expect((await read(session)).at(-1)?.type).toBe('item.added'));
  await waitFor(() => expect(screen.queryByText(/The disk is full/)).toBeNull());
  expect(screen.getByText(/^Saved /)).toBeDefined();
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

test('words that blame get an offer; Tab takes it, Escape keeps what was typed', async () => {
  const { user } = await inCockpit();
  await user.keyboard('n');
  await user.keyboard('It is all their fault');
  const offer = await screen.findByText('Ask about the system:', { exact: false });
  const suggestion = within(offer).getByText(/“.*”/).textContent.slice(1, -1);
  await user.keyboard('{Tab}');
  expect(bar()).toHaveProperty('value', suggestion);
  await user.clear(bar());
  await user.type(bar(), 'It is all their fault');
  await screen.findByText('Ask about the system:', { exact: false });
  await user.keyboard('{Escape}');
  expect(screen.queryByText('Ask about the system:', { exact: false })).toBeNull();
  expect(bar()).toHaveProperty('value', 'It is all their fault');
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
