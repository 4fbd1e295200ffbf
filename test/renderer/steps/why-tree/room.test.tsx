import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openTree, PROBLEM } from './a-tree.ts';

async function inTheRoom() {
  const tree = await openTree();
  const [leak, gasket] = [tree.mint.id(), tree.mint.id()];
  await tree.say('why-tree.cause-added', { cause: leak, parent: null, text: 'Machine 2 leaks' });
  await tree.say('why-tree.cause-added', { cause: gasket, parent: leak, text: 'The gasket is poor' });
  await tree.say('why-tree.evidence-given', { cause: leak, state: 'verified', by: '', source: 'watched' });
  await tree.open({ name: 'room', session: tree.session });
  await screen.findByText(PROBLEM);
  const look = (spotlight: {
    readonly focus: string | null;
    readonly view?: string;
    readonly typing?: string;
  }) =>
    act(async () => {
      const shown = { session: tree.session, view: '', typing: '', askCustomer: false, ...spotlight };
      await tree.backend.dispatch('room.show', shown);
    });
  return { ...tree, leak, gasket, look };
}

const words = () => screen.getByRole('main').textContent;

test('the room reads the branch that is talked about, with its evidence and the next question', async () => {
  const { gasket, look } = await inTheRoom();
  await look({ focus: gasket });
  await waitFor(() => expect(words()).toContain('… why?'));
  expect(words()).toContain(`we saw${PROBLEM}`);
  expect(words()).toContain('becausemachine 2 leaks');
  expect(words()).toContain('watched');
  expect(words()).toContain('becausethe gasket is poor');
});

test('the room sees words while they are typed', async () => {
  const { gasket, look } = await inTheRoom();
  await look({ focus: gasket, typing: 'cheap ones were bou' });
  await waitFor(() => expect(words()).toContain('becausecheap ones were bou'));
});

test('at the problem the room sees the whole tree, and the outline and the fishbone when they are chosen', async () => {
  const { step, look } = await inTheRoom();
  await look({ focus: step });
  expect(words()).toContain('The gasket is poor');
  await look({ focus: step, view: 'outline' });
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(3));
  await look({ focus: step, view: 'fishbone' });
  await waitFor(() => expect(words()).toContain('Not sorted yet'));
});

test('nothing that is private or being edited shows there', async () => {
  await inTheRoom();
  expect(screen.queryAllByRole('textbox')).toEqual([]);
  expect(screen.queryAllByRole('button')).toEqual([]);
});
