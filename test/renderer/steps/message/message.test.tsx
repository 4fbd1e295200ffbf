import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn } from '../a-step.ts';

async function inMessage() {
  const app = testApp();
  const meeting = await meetingIn(app, 'message');
  await screen.findByRole('textbox', { name: 'What we all say' });
  return { ...app, ...meeting };
}

const main = () => within(screen.getByRole('main'));

test('what, why and what changes are kept as they are left', async () => {
  const { user, bodies } = await inMessage();
  await user.keyboard('Orders close on Thursday');
  await user.tab();
  await user.keyboard('Four loads were late{Enter}');
  await waitFor(async () =>
    expect(await bodies('message.answered')).toMatchObject([
      { field: 'what', text: 'Orders close on Thursday' },
      { field: 'why', text: 'Four loads were late' },
    ]),
  );
});

test('two departments read it back in their own words, and what differs is noted', async () => {
  const { user, bodies, operations } = await inMessage();
  expect(main().getByText('2 departments still to read it back')).toBeDefined();
  await user.click(main().getByRole('button', { name: 'Operations reads back' }));
  await user.keyboard('We get the list on Thursday{Enter}');
  expect(main().getByText('1 department still to read it back')).toBeDefined();
  await user.click(main().getByRole('button', { name: /^What was different: / }));
  await user.keyboard('rush orders were new{Enter}');
  await waitFor(async () => {
    expect(await bodies('message.read-back')).toMatchObject([
      { department: operations, words: 'We get the list on Thursday', difference: '' },
    ]);
    expect(await bodies('message.read-back-changed')).toMatchObject([{ difference: 'rush orders were new' }]);
  });
});

test('each department has a messenger, its own people first', async () => {
  const { user, bodies, operations, ben } = await inMessage();
  const rows = main().getAllByRole('button', { name: 'who?' });
  rows[1]?.focus();
  await user.keyboard('{Enter}');
  expect((await screen.findAllByRole('menuitem'))[0]?.textContent?.trim()).toBe('Ben Okafor');
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect(await bodies('message.messenger-set')).toMatchObject([
      { department: operations, participant: ben },
    ]),
  );
});

test('a pledge is a sentence; without a name it is kept in the field and asked for', async () => {
  const { user, bodies, ana } = await inMessage();
  const field = main().getByRole('textbox', { name: 'Add a pledge' });
  await user.type(field, 'stops calling{Enter}');
  expect(main().getByText('Begin with the name of somebody in the room.')).toBeDefined();
  expect(field).toHaveProperty('value', 'stops calling');
  await user.clear(field);
  await user.type(field, 'Ana stops changing orders by phone{Enter}');
  await waitFor(async () =>
    expect(await bodies('message.pledged')).toMatchObject([
      { participant: ana, kind: 'stop', text: 'changing orders by phone' },
    ]),
  );
});
