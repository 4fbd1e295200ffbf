import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepMeeting } from '../a-step.ts';

const items = ({ event, ben }: StepMeeting) => [
  event('item.added', {
    item: '0199d000-0000-7000-8000-000000000001',
    step: null,
    kind: 'decision',
    text: 'Orders close on Thursday',
  }),
  event('item.added', {
    item: '0199d000-0000-7000-8000-000000000002',
    step: null,
    kind: 'action',
    text: 'Send the list',
    owner: ben,
  }),
];

async function inClose(before?: (meeting: StepMeeting) => ReturnType<StepMeeting['event']>[]) {
  const app = testApp();
  const meeting = await meetingIn(app, 'close', before ? { before } : {});
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  return { ...app, ...meeting };
}

const main = () => within(screen.getByRole('main'));

test('Enter walks through the lists, skips an empty one, and asks what is missing', async () => {
  const { user, bodies } = await inClose(items);
  expect(main().getByText('Orders close on Thursday')).toBeDefined();
  await user.keyboard('{Enter}');
  expect(main().getByText('Send the list')).toBeDefined();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(
    main().getByRole('textbox', { name: 'What was said but is not here?' }),
  );
  await waitFor(async () =>
    expect(await bodies('close.read')).toMatchObject([
      { list: 'decisions', read: true },
      { list: 'actions', read: true },
    ]),
  );
});

test('what was said is captured right there, as what it is', async () => {
  const { user, bodies, ben } = await inClose();
  await user.keyboard('Ben asks the carrier by Fri');
  expect(main().getByText('Action')).toBeDefined();
  await user.keyboard('{Enter}d We stop night shifts{Enter}');
  await user.keyboard('{Alt>}g{/Alt}');
  await waitFor(async () => {
    expect(await bodies('item.added')).toMatchObject([
      { kind: 'action', text: 'Ask the carrier', owner: ben, when: { date: '2026-11-27' } },
      { kind: 'decision', text: 'We stop night shifts' },
    ]);
    expect(await bodies('close.missing-asked')).toMatchObject([{ asked: true }]);
  });
});

test('hands are counted from 5 down, and the mean is said', async () => {
  const { user, bodies } = await inClose();
  await user.keyboard('{Alt>}g{/Alt}');
  expect(document.activeElement).toBe(main().getByRole('textbox', { name: 'Hands for 5' }));
  await user.keyboard('2{Enter}3x{Enter}{Enter}{Enter}{Enter}');
  expect(main().getByText('4.4 of 5, 5 hands')).toBeDefined();
  expect(document.activeElement).toBe(main().getByRole('textbox', { name: 'Date' }));
  await waitFor(async () =>
    expect((await bodies('close.return-counted')).at(-1)).toMatchObject({ counts: [0, 0, 0, 3, 2] }),
  );
});

test('the next date is understood, then the session is closed by its own command', async () => {
  const { user, bodies } = await inClose();
  await user.keyboard('{Alt>}g{/Alt}5{Enter}{Enter}{Enter}{Enter}{Enter}');
  await user.keyboard('in 4 weeks{Enter}Look at the gate log{Enter}');
  expect(document.activeElement).toBe(main().getByRole('button', { name: 'Close the session' }));
  await waitFor(async () =>
    expect((await bodies('close.next-set')).at(-1)).toMatchObject({
      date: '2026-12-19',
      note: 'Look at the gate log',
    }),
  );
  await user.keyboard('{Enter}');
  await waitFor(async () => expect(await bodies('session.closed')).toHaveLength(1));
});

test('the projector shows only what is being read', async () => {
  const app = testApp();
  const { session } = await meetingIn(app, 'close', { before: items });
  await app.open({ name: 'room', session });
  expect(await screen.findByText('Orders close on Thursday')).toBeDefined();
  expect(screen.queryByText('Send the list')).toBeNull();
});
