import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { because, card, openTree, PROBLEM, selected } from './a-tree.ts';

async function withChain(words = 'Machine 2 leaks{Enter}The gasket is poor{Enter}Cheap gaskets were bought') {
  const tree = await openTree();
  await tree.user.click(card(PROBLEM));
  await tree.user.keyboard(`{Enter}${words}{Enter}{Escape}`);
  return tree;
}

test('evidence costs its words and two keys: a source verifies', async () => {
  const { user, said } = await withChain();
  await user.keyboard('{Tab}purchase orders{Enter}');
  expect(card('Cheap gaskets').textContent).toContain('verified');
  await waitFor(async () =>
    expect(await said('why-tree.evidence-given')).toMatchObject([
      { state: 'verified', by: '', source: 'purchase orders' },
    ]),
  );
  expect(document.activeElement).toBe(card('Cheap gaskets'));
});

test('a name claims, and Tab goes through the other kinds', async () => {
  const { user, said } = await withChain();
  await user.keyboard('{Tab}Ana, on the phone{Enter}');
  await user.keyboard('{Tab}{Tab}{Enter}');
  await waitFor(async () =>
    expect(await said('why-tree.evidence-given')).toMatchObject([
      { state: 'claimed', by: 'Ana', source: 'on the phone' },
      { state: 'disproved' },
    ]),
  );
});

test('a branch ends in one key after R', async () => {
  const { user, said } = await withChain();
  await user.keyboard('rr');
  expect(card('Cheap gaskets').textContent).toContain('root a resource decision');
  await waitFor(async () =>
    expect(await said('why-tree.root-marked')).toMatchObject([{ ending: 'resource' }]),
  );
});

test('a person is never the root: the next question is asked instead', async () => {
  const { user, said } = await withChain('Ana was careless');
  await user.keyboard('r');
  expect(screen.getByRole('alert').textContent).toContain('What made that reasonable at the time?');
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(because());
  expect(await said('why-tree.root-marked')).toEqual([]);
});

test('an unknown end asks who finds out and by when, and becomes an open question', async () => {
  const { user, said, ana } = await withChain();
  await user.keyboard('ru');
  const who = screen.getByRole('combobox', { name: 'Who finds out?' });
  expect(document.activeElement).toBe(who);
  await user.keyboard('{Enter}');
  expect(screen.getByText('One person has to own this. Who?')).toBeDefined();
  await user.type(who, 'Ana Ruiz');
  await user.keyboard('{Escape}');
  await user.type(screen.getByRole('textbox', { name: 'By when?' }), '2026-11-27{Enter}');
  await waitFor(async () => {
    expect(await said('why-tree.root-marked')).toMatchObject([
      { ending: 'unknown', owner: ana, date: '2026-11-27' },
    ]);
    expect(await said('item.added')).toMatchObject([
      { kind: 'question', owner: ana, when: { kind: 'by', date: '2026-11-27' }, serves: { kind: 'cause' } },
    ]);
  });
  expect(card('Cheap gaskets').textContent).toMatch(/Ana finds out by Fri\s27\sNov/);
});

test('a root after two levels is asked about: system or symptom', async () => {
  const { user } = await withChain('Machine 2 leaks{Enter}The gasket is poor');
  await user.keyboard('rd');
  expect(screen.getByText('Is that the system or the symptom?')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Ask why' }));
  expect(document.activeElement).toBe(because());
});

test('the therefore test reads upwards and takes one key per link', async () => {
  const { user, said } = await withChain();
  await user.keyboard('h');
  const reading = screen.getByRole('group', { name: 'Read it upwards' });
  expect(reading.textContent).toContain('Cheap gaskets were bought, therefore the gasket is poor');
  await user.keyboard('yny');
  expect(within(reading).getByText('Read to the top. Every link was answered.')).toBeDefined();
  await user.keyboard('{Escape}');
  expect(card('The gasket is poor').textContent).toContain('the link does not hold');
  await waitFor(async () =>
    expect((await said('why-tree.link-tested')).map((body) => body['holds'])).toEqual([true, false, true]),
  );
});

test('blame is met with a question about the system; Tab takes it, Escape keeps the words', async () => {
  const { user, said } = await openTree();
  await user.click(card(PROBLEM));
  await user.keyboard('{Enter}Who spilled it?');
  await screen.findByText('Ask about the system:');
  await user.keyboard('{Tab}');
  expect(because()).toHaveProperty('value', 'Why is there oil on the floor under machine 2?');
  await user.clear(because());
  await user.keyboard('They should have checked it');
  await screen.findByText('Ask about the system:');
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByText('Ask about the system:')).toBeNull());
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect(await said('why-tree.cause-added')).toMatchObject([{ text: 'They should have checked it' }]),
  );
});

test('a countermeasure becomes an action of one person, and undo takes both back', async () => {
  const { user, said, ana } = await withChain();
  await user.keyboard('rrm');
  const field = screen.getByRole('textbox', { name: 'A countermeasure' });
  expect(document.activeElement).toBe(field);
  await user.keyboard('Buy the good ones{Enter}');
  await user.click(screen.getByRole('button', { name: 'Make it an action' }));
  await user.type(screen.getByRole('combobox', { name: 'Who' }), 'Ana Ruiz');
  await user.keyboard('{Escape}');
  await user.type(screen.getByRole('textbox', { name: 'By when' }), '2026-11-27{Enter}');
  expect(await screen.findByText('Ana Ruiz, by Fri 27 Nov')).toBeDefined();
  await waitFor(async () => {
    const [action] = await said('item.added');
    expect(action).toMatchObject({ kind: 'action', text: 'Buy the good ones', owner: ana });
    expect(await said('why-tree.action-linked')).toMatchObject([{ action: action?.['item'] }]);
  });
  await user.click(card('Cheap gaskets'));
  await user.keyboard('{Control>}z{/Control}m');
  expect(screen.getByRole('button', { name: 'Make it an action' })).toBeDefined();
});

test('only weak countermeasures on a root are asked about', async () => {
  const { user } = await withChain();
  await user.keyboard('rr{Tab}purchase orders{Enter}m');
  await user.keyboard('{Alt>}4{/Alt}Remind everybody{Enter}{Escape}');
  expect(screen.getByText('These ask people to remember. What would still work on a bad day?')).toBeDefined();
});

test('the selection goes along from view to view', async () => {
  const { user } = await withChain();
  await user.keyboard('v');
  expect(screen.getByRole('radio', { name: 'Outline', checked: true })).toBeDefined();
  expect(selected()).toContain('cheap gaskets were bought');
  await user.keyboard('v');
  expect(screen.getByRole('radio', { name: 'Fishbone', checked: true })).toBeDefined();
  await user.keyboard('b3');
  const bone = screen.getByRole('group', { name: 'Material' });
  expect(within(bone).getByRole('treeitem', { name: /Cheap gaskets/ })).toBeDefined();
});

test('somebody who is not here yet joins by being named as the owner, in the same gesture', async () => {
  const { user, said } = await withChain();
  await user.keyboard('ru');
  await user.type(screen.getByRole('combobox', { name: 'Who finds out?' }), 'Lena Vogt, Finance');
  expect(screen.getByText('Lena Vogt joins the session.')).toBeDefined();
  await user.type(screen.getByRole('textbox', { name: 'By when?' }), '2026-11-27{Enter}');
  await waitFor(async () => expect(await said('people.joined')).toMatchObject([{}, { name: 'Lena Vogt' }]));
  expect(card('Cheap gaskets').textContent).toContain('Lena finds out');
  await user.keyboard('{Control>}z{/Control}');
  expect(card('Cheap gaskets').textContent).toBe('Cheap gaskets were bought');
});
