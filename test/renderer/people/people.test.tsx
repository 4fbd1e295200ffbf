import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp, type TestApp } from '../app/open-app.tsx';

async function withDepartment(app: TestApp, name: string): Promise<HTMLElement> {
  await app.user.type(await screen.findByRole('textbox', { name: 'Add a department' }), `${name}{Enter}`);
  return screen.findByRole('region', { name });
}

test('departments and people are added by typing, and are there after a reload', async () => {
  const app = testApp();
  await app.open({ name: 'people' });
  const sales = await withDepartment(app, 'Sales');
  await app.user.type(
    within(sales).getByRole('textbox', { name: 'Add somebody in Sales' }),
    'Ana Ruiz{Enter}',
  );
  await within(sales).findByText('Ana Ruiz');
  await app.open({ name: 'people' });
  expect(
    await within(await screen.findByRole('region', { name: 'Sales' })).findByText('Ana Ruiz'),
  ).toBeDefined();
});

test('a name that is there already is refused in words', async () => {
  const app = testApp();
  await app.open({ name: 'people' });
  await withDepartment(app, 'Sales');
  await app.user.type(screen.getByRole('textbox', { name: 'Add a department' }), 'sales{Enter}');
  expect(await screen.findByText('“sales” is there already.')).toBeDefined();
  expect(screen.getAllByRole('region', { name: /sales/i })).toHaveLength(1);
});

test('removing needs no question, because Undo brings it back', async () => {
  const app = testApp();
  await app.open({ name: 'people' });
  await withDepartment(app, 'Sales');
  await app.user.click(screen.getByRole('button', { name: 'Remove Sales' }));
  await app.user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('region', { name: 'Sales' })).toBeDefined();
});
