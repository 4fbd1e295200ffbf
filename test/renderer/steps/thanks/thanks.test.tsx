import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn } from '../a-step.ts';

async function inThanks() {
  const app = testApp();
  const meeting = await meetingIn(app, 'thanks');
  await screen.findByRole('textbox', { name: 'Add thanks' });
  return { ...app, ...meeting };
}

const main = () => within(screen.getByRole('main'));

test('a sentence becomes from, to and for what, shown before Enter', async () => {
  const { user, bodies } = await inThanks();
  await user.keyboard('Sales thank Mia and the dock for unloading in the dark');
  expect(main().getByText('from Sales')).toBeDefined();
  expect(main().getByText('to Mia and the dock')).toBeDefined();
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect(await bodies('item.added')).toMatchObject([
      { kind: 'thanks', from: 'Sales', to: 'Mia and the dock', text: 'unloading in the dark' },
    ]),
  );
});

test('each part is changed in place, and Delete removes the thanks', async () => {
  const { user, bodies } = await inThanks();
  await user.keyboard('Thanks to Mia for the night{Enter}');
  await user.click(main().getByRole('button', { name: 'Thanked: Mia' }));
  await user.keyboard('{Control>}a{/Control}The dock{Enter}');
  expect(main().getByRole('button', { name: 'Thanked: The dock' })).toBeDefined();
  await user.keyboard('{Delete}');
  expect(main().queryByRole('button', { name: 'Thanked: The dock' })).toBeNull();
  await waitFor(async () => expect(await bodies('item.removed')).toHaveLength(1));
});
