import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { because, card, openTree, PROBLEM, selected } from './a-tree.ts';

test('a tree starts from one observed fact, and goes straight on to the first why', async () => {
  const { user, said } = await openTree({ problem: false });
  await user.click(screen.getByRole('textbox', { name: 'What we saw' }));
  await user.keyboard(`${PROBLEM}{Enter}`);
  expect(document.activeElement).toBe(because());
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
    'Why is there oil on the floor under machine 2?',
  );
  await waitFor(async () => expect(await said('why-tree.problem-stated')).toMatchObject([{ text: PROBLEM }]));
});

test('a chain of causes costs its words and one key each', async () => {
  const { user, said } = await openTree();
  await user.click(card(PROBLEM));
  await user.keyboard('{Enter}');
  await user.keyboard('Machine 2 leaks{Enter}The gasket is poor{Enter}Cheap gaskets were bought{Enter}');
  await waitFor(async () => expect(await said('why-tree.cause-added')).toHaveLength(3));
  expect(card('Machine 2 leaks').getAttribute('aria-level')).toBe('2');
  expect(card('The gasket is poor').getAttribute('aria-level')).toBe('3');
  expect(card('Cheap gaskets').getAttribute('aria-level')).toBe('4');
  expect(selected()).toContain('Cheap gaskets');
});

test('Enter on an empty line keeps waiting for words; Escape goes back to the cause', async () => {
  const { user, said } = await openTree();
  await user.click(card(PROBLEM));
  await user.keyboard('{Enter}Machine 2 leaks{Enter}{Enter}');
  expect(document.activeElement).toBe(because());
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: 'Because' })).toBeNull();
  expect(document.activeElement).toBe(card('Machine 2 leaks'));
  await waitFor(async () => expect(await said('why-tree.cause-added')).toHaveLength(1));
});

test('Shift+Enter asks what else had to be true', async () => {
  const { user, said } = await openTree();
  await user.click(card(PROBLEM));
  await user.keyboard('{Enter}Machine 2 leaks{Shift>}{Enter}{/Shift}A can was spilled{Enter}{Escape}');
  await waitFor(async () => {
    const added = await said('why-tree.cause-added');
    expect(added.map((body) => body['parent'])).toEqual([null, null]);
    expect(added[1]).toMatchObject({ text: 'A can was spilled', after: added[0]?.['cause'] });
  });
  expect(card('A can was spilled').getAttribute('aria-posinset')).toBe('2');
});

test('cards glide in a small tree, and are put at their places at once in a large one', async () => {
  const { say, mint } = await openTree();
  const add = (text: string) => say('why-tree.cause-added', { cause: mint.id(), parent: null, text });
  await add('The first');
  await waitFor(() => expect(card('The first').style.transform).toMatch(/^translate/));
  for (let index = 0; index < 60; index += 1) await add(`Another ${index}`);
  await waitFor(() => expect(card('Another 59').style.transition).toBe('none'));
  expect(card('The first').style.transform).toBe('');
});

test('arrows walk the tree, also out of an empty line', async () => {
  const { user } = await openTree();
  await user.click(card(PROBLEM));
  await user.keyboard('{Enter}Machine 2 leaks{Enter}The gasket is poor{Enter}{ArrowLeft}');
  expect(selected()).toContain('Machine 2 leaks');
  await user.keyboard('{ArrowRight}');
  expect(selected()).toContain('The gasket is poor');
  await user.keyboard('{Home}');
  expect(document.activeElement).toBe(card(PROBLEM));
});

test('Delete takes the branch away without asking, and undo brings all of it back', async () => {
  const { user } = await openTree();
  await user.click(card(PROBLEM));
  await user.keyboard('{Enter}Machine 2 leaks{Enter}The gasket is poor{Enter}{Escape}{ArrowLeft}{Delete}');
  expect(screen.queryAllByRole('treeitem')).toHaveLength(1);
  await user.keyboard('{Control>}z{/Control}');
  expect(screen.getAllByRole('treeitem')).toHaveLength(3);
});

test('e rewords in place, and Escape leaves the old words', async () => {
  const { user, said } = await openTree();
  await user.click(card(PROBLEM));
  await user.keyboard('{Enter}Machine 2 leeks{Enter}{Escape}e{Backspace}{Backspace}{Backspace}aks{Enter}');
  expect(selected()).toContain('Machine 2 leaks');
  await user.keyboard('e and drips{Escape}');
  expect(selected()).toBe('Machine 2 leaks');
  await waitFor(async () => expect(await said('why-tree.cause-reworded')).toHaveLength(1));
});

test('Shift and arrows move a branch', async () => {
  const { user, said } = await openTree();
  await user.click(card(PROBLEM));
  await user.keyboard('{Enter}One{Shift>}{Enter}{/Shift}Two{Enter}{Escape}');
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
  expect(card('Two').getAttribute('aria-posinset')).toBe('1');
  await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Shift>}{ArrowRight}{/Shift}');
  expect(card('Two').getAttribute('aria-level')).toBe('3');
  await user.keyboard('{Shift>}{ArrowLeft}{/Shift}');
  expect(card('Two').getAttribute('aria-level')).toBe('2');
  await waitFor(async () => expect(await said('why-tree.cause-moved')).toHaveLength(4));
});

test('words being typed come back after the window was killed, in their place', async () => {
  const { user, reload } = await openTree();
  await user.click(card(PROBLEM));
  await user.keyboard('{Enter}Machine 2 leaks{Enter}The gasket is');
  await new Promise((resolve) => setTimeout(resolve, 400));
  await reload();
  expect(because()).toHaveProperty('value', 'The gasket is');
  expect(selected()).toContain('Machine 2 leaks');
});

test('a branch folds away and says how much it hides', async () => {
  const { user } = await openTree();
  await user.click(card(PROBLEM));
  await user.keyboard('{Enter}One{Enter}Two{Enter}Three{Enter}{Escape}{ArrowLeft}{ArrowLeft}f');
  expect(screen.getAllByRole('treeitem')).toHaveLength(2);
  expect(card('One').textContent).toContain('2 more');
  expect(card('One').getAttribute('aria-expanded')).toBe('false');
});

test('undo in an empty line takes the last cause back and selects its effect', async () => {
  const { user } = await openTree();
  await user.click(card(PROBLEM));
  await user.keyboard('{Enter}Machine 2 leaks{Enter}The gasket is poor{Enter}{Control>}z{/Control}');
  expect(screen.queryByText('The gasket is poor')).toBeNull();
  expect(document.activeElement).toBe(card('Machine 2 leaks'));
});

test('Escape leaves the empty start, so that the keys of the meeting work', async () => {
  const { user } = await openTree({ problem: false });
  await user.click(screen.getByRole('textbox', { name: 'What we saw' }));
  await user.keyboard('{Escape}n');
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Capture what is said' }));
});
