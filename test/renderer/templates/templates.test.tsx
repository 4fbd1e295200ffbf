import { screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { testApp } from '../app/open-app.tsx';

async function copied(app = testApp()) {
  await app.open({ name: 'templates' });
  await app.user.click(await screen.findByRole('option', { name: /Five whys/ }));
  await app.user.click(screen.getByRole('button', { name: 'Copy and change' }));
  await screen.findByDisplayValue('Five whys, our way');
  return app;
}

/** The steps of the chosen template, in order. */
const options = () => within(screen.getByRole('listbox', { name: 'Steps' })).getAllByRole('option');
const titles = () => options().map((option) => option.textContent);

test('a built-in template is read, copied, changed, and offered on Home under its new name', async () => {
  const app = await copied();
  const field = screen.getByRole('textbox', { name: 'Name of the template' });
  await app.user.clear(field);
  await app.user.type(field, 'Whys on the dock{Enter}');
  await screen.findByRole('option', { name: /Whys on the dock/ });
  await app.user.click(screen.getByRole('option', { name: /^Thanks/ }));
  await app.user.keyboard('{Delete}');
  await waitFor(() => expect(screen.queryByRole('option', { name: /^Thanks/ })).toBeNull());
  await app.user.click(screen.getByRole('button', { name: 'Home' }));
  expect(await screen.findByRole('option', { name: /Whys on the dock.*29 min/ })).toBeDefined();
});

test('the order changes by keyboard and comes back with undo', async () => {
  const app = await copied();
  await app.user.click(screen.getByRole('option', { name: /^Room/ }));
  await app.user.keyboard('{Shift>}{ArrowUp}{/Shift}');
  await waitFor(() => expect(titles()[0]).toMatch(/^Room/u));
  await app.user.keyboard('{Control>}z{/Control}');
  await waitFor(() => expect(titles()[0]).toMatch(/^Frame/u));
});

test('a template that is deleted comes back with Undo', async () => {
  const app = await copied();
  await app.user.click(screen.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByRole('option', { name: /our way/ })).toBeNull());
  await app.user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('option', { name: /our way/ })).toBeDefined();
});

test('saved as a file and taken in again, it is there twice; a broken file is refused in words', async () => {
  const app = await copied();
  const made: Blob[] = [];
  const address = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) made.push(blob);
    return 'blob:here';
  });
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
  await app.user.click(screen.getByRole('button', { name: 'Save as a file' }));
  expect(await screen.findByText('Saved: five-whys-our-way.sameside-template.json')).toBeDefined();
  address.mockRestore();
  revoke.mockRestore();
  const text = await made[0]?.text();
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input || text === undefined) throw new Error('no file to take in');
  await app.user.upload(input, new File([text], 'ours.json', { type: 'application/json' }));
  await waitFor(() => expect(screen.getAllByRole('option', { name: /our way/ })).toHaveLength(2));
  await app.user.upload(input, new File([text.slice(0, -30)], 'half.json', { type: 'application/json' }));
  expect(await screen.findByText(/is not a template, or it ends in the middle/)).toBeDefined();
  expect(screen.getAllByRole('option', { name: /our way/ })).toHaveLength(2);
});

test('the last step cannot be taken out', async () => {
  const app = await copied();
  const takeOutFirst = async () => {
    const [first] = options();
    if (first) await app.user.click(first);
    await app.user.keyboard('{Delete}');
  };
  for (let left = options().length; left > 1; left -= 1) {
    await takeOutFirst();
    await waitFor(() => expect(options()).toHaveLength(left - 1));
  }
  await takeOutFirst();
  expect(await screen.findByText('A template needs at least one step.')).toBeDefined();
  expect(options()).toHaveLength(1);
});
