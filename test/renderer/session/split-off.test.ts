import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inCockpit } from './in-cockpit.ts';

test('a step gets a session of its own: planned with its people, left out here, linked both ways', async () => {
  const { user, session, plan, read, wires } = await inCockpit();
  await user.keyboard('{F6}');
  const dialog = within(await screen.findByRole('dialog', { name: 'The agenda from here' }));
  await user.click(dialog.getByRole('option', { name: /Then plan/ }));
  await user.click(dialog.getByRole('button', { name: 'Give it a session of its own' }));
  await screen.findByText('“Then plan” has a session of its own now, planned for later.');
  const split = (await read(session)).find(({ type }) => type === 'session.step-split-off');
  expect(split?.body).toMatchObject({ step: plan });
  const into = String(split?.body['into']);
  const [planned] = await read(into);
  expect(planned?.body).toMatchObject({
    links: [{ kind: 'split-off', session, item: plan }],
    agenda: [{ kind: 'frame' }, { kind: 'room' }, { kind: 'plan', title: 'Then plan' }, { kind: 'close' }],
  });
  const here = (await read(session)).filter(({ type }) => type === 'people.joined').length;
  expect((await read(into)).filter(({ type }) => type === 'people.joined')).toHaveLength(here);
  const related = await wires.window().call('sessions.related', { session });
  expect(related.ok && related.value.related).toMatchObject([{ session: into, direction: 'to' }]);
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: 'Open it' }));
  await waitFor(() => expect(window.location.hash).toBe(`#/session/${into}`));
});
