import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { failure } from '../../../shared/contract/errors.ts';
import { bar, count, inCockpit } from './in-cockpit.ts';

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

test('a promise says how many, to whom, by when and how likely, before Enter', async () => {
  const { user, read, session } = await inCockpit();
  await user.keyboard('p');
  await user.keyboard('40 crates to Northwind by Fri, 70 %, without pallets');
  expect(screen.getByText('to Northwind', { selector: '[aria-live] *' })).toBeDefined();
  expect(screen.getByText('70 % likely')).toBeDefined();
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect((await read(session)).at(-1)?.body).toMatchObject({
      kind: 'promise',
      text: '40 crates to Northwind',
      to: 'Northwind',
      quantity: '40 crates',
      likelihood: 70,
      excluded: 'pallets',
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

test('Escape in the bar goes back to where the keyboard was', async () => {
  const { user } = await inCockpit();
  const customer = screen.getByRole('textbox', { name: 'Customer' });
  await user.click(customer);
  await user.keyboard('{Alt>}q{/Alt}Who has the log?{Escape}');
  expect(document.activeElement).toBe(customer);
  expect(bar()).toHaveProperty('value', 'Who has the log?');
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

test.each([
  ['disk-full', /The disk is full/],
  ['library-moved', /The library file was moved/],
  ['library-locked', /Another Sameside has this library open/],
  ['library-read-only', /The library can only be read/],
] as const)('%s: everything is kept here, said, and sent when it can', async (code, sentence) => {
  const { user, wires, read, session } = await inCockpit();
  wires.failNext('events.append', failure(code));
  await user.keyboard('n');
  await user.keyboard('kept for now{Enter}');
  expect(await screen.findByText(sentence)).toBeDefined();
  expect(screen.getByText(/1 change is kept here/)).toBeDefined();
  expect(count('Notes')).toBe('Notes 1');
  await waitFor(async () => expect((await read(session)).at(-1)?.type).toBe('item.added'));
  await waitFor(() => expect(screen.queryByText(sentence)).toBeNull());
  expect(screen.getByText(/^Saved /)).toBeDefined();
});

test('a captured thing that is mended gets the same offer, where it is seen', async () => {
  const { user } = await inCockpit();
  await user.keyboard('n');
  await user.keyboard('The gate is late{Enter}{Escape}');
  await user.click(screen.getByRole('button', { name: 'Notes 1' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Captured in this session' }));
  await user.click(dialog.getByRole('button', { name: 'Text: The gate is late' }));
  await user.clear(dialog.getByRole('textbox', { name: 'Text' }));
  await user.keyboard('It is all their fault');
  const offer = await dialog.findByText('Ask about the system:', { exact: false });
  const suggestion = within(offer).getByText(/“.*”/).textContent.slice(1, -1);
  await user.keyboard('{Tab}');
  expect(dialog.getByRole('textbox', { name: 'Text' })).toHaveProperty('value', suggestion);
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
