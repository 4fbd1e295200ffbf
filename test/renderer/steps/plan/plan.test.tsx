import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepMeeting } from '../a-step.ts';

async function inPlan(before?: (meeting: StepMeeting) => ReturnType<StepMeeting['event']>[]) {
  const app = testApp();
  const meeting = await meetingIn(app, 'plan', before ? { before } : {});
  await screen.findByRole('textbox', { name: 'Add an action' });
  return { ...app, ...meeting };
}

const main = () => within(screen.getByRole('main'));

const unfinished = ({ event, step }: StepMeeting, item: string) =>
  event('item.added', { item, step, kind: 'action', text: 'Tell Northwind' });
const ITEM = '0199d000-0000-7000-8000-000000000001';
const DECISION = '0199d000-0000-7000-8000-000000000002';

test('one line makes an action with owner and date, shown before Enter', async () => {
  const { user, bodies, ben } = await inPlan();
  await user.keyboard('Ben sends the list by Fri');
  expect(main().getByText('Ben Okafor')).toBeDefined();
  expect(main().getByText('by Fri 27 Nov')).toBeDefined();
  await user.keyboard('{Enter}');
  expect(main().getByRole('button', { name: 'Action: Send the list' })).toBeDefined();
  expect(main().getByText('Each action has one owner and one date.')).toBeDefined();
  await waitFor(async () =>
    expect(await bodies('item.added')).toMatchObject([
      { kind: 'action', text: 'Send the list', owner: ben, when: { kind: 'by', date: '2026-11-27' } },
    ]),
  );
});

test('what lacks an owner or a date asks for it, and one key goes there', async () => {
  const { user, bodies, ana } = await inPlan((meeting) => [unfinished(meeting, ITEM)]);
  expect(main().getByRole('button', { name: /1 without an owner/ })).toBeDefined();
  await user.click(document.body);
  await user.keyboard('o');
  await user.keyboard('{Enter}');
  // Everything else is hidden from assistive technology until the menu is gone.
  await waitFor(() => expect(main().getByText('Ana Ruiz')).toBeDefined());
  await user.click(document.body);
  await user.keyboard('w');
  await user.keyboard('in two weeks{Enter}');
  expect(await main().findByText('by Sat 5 Dec')).toBeDefined();
  await waitFor(async () =>
    expect(await bodies('item.changed')).toMatchObject([
      { item: ITEM, owner: ana },
      { item: ITEM, when: { kind: 'by', date: '2026-12-05' } },
    ]),
  );
});

test('words that are no date are kept in the field and said to be none', async () => {
  const { user, bodies } = await inPlan((meeting) => [unfinished(meeting, ITEM)]);
  await user.click(document.body);
  await user.keyboard('w');
  await user.keyboard('soon{Enter}');
  expect(main().getByText(/That is not a date yet/)).toBeDefined();
  expect(await bodies('item.changed')).toEqual([]);
});

test('an exact time says that it costs, and asks why', async () => {
  const { user, bodies } = await inPlan();
  await user.keyboard('Ben sends the list at 12:00 on Friday{Enter}');
  expect(main().getByText('An exact time costs everybody room to move.')).toBeDefined();
  await user.click(document.body);
  await user.keyboard('r');
  await user.keyboard('the early shift prints it{Enter}');
  await waitFor(async () =>
    expect(await bodies('item.changed')).toMatchObject([
      { when: { kind: 'at', because: 'the early shift prints it' } },
    ]),
  );
  // By is enough after all: the reason goes with the exactness.
  main().getByRole('button', { name: 'Action: Send the list' }).focus();
  await user.keyboard('e');
  await waitFor(async () =>
    expect((await bodies('item.changed')).at(-1)).toMatchObject({ when: { kind: 'by' } }),
  );
});

test('a decision nobody carries out is offered, and its action serves it', async () => {
  const { user, bodies } = await inPlan(({ event, step }) => [
    event('item.added', { item: DECISION, step, kind: 'decision', text: 'Close on Thursday' }),
  ]);
  await user.click(main().getByRole('button', { name: /Close on Thursday/ }));
  await user.keyboard('Ana closes the window by Fri{Enter}');
  expect(main().getByText('because Close on Thursday')).toBeDefined();
  expect(main().queryByText('Agreed, and nobody does it yet:')).toBeNull();
  await waitFor(async () =>
    expect((await bodies('item.added')).at(-1)).toMatchObject({
      text: 'Close the window',
      serves: { kind: 'decision', id: DECISION },
    }),
  );
});

test('s makes it a swap day, Delete takes it away, undo brings it back', async () => {
  const { user } = await inPlan((meeting) => [unfinished(meeting, ITEM)]);
  main().getByRole('button', { name: 'Action: Tell Northwind' }).focus();
  await user.keyboard('s');
  expect(main().getByText('swap day')).toBeDefined();
  await user.keyboard('{Delete}');
  expect(main().queryByRole('button', { name: 'Action: Tell Northwind' })).toBeNull();
  await user.keyboard('{Control>}z{/Control}');
  expect(main().getByRole('button', { name: 'Action: Tell Northwind' })).toBeDefined();
});

test('the projector asks who and by when, and shows nothing private', async () => {
  const app = testApp();
  const { session } = await meetingIn(app, 'plan', {
    before: (meeting) => [
      unfinished(meeting, ITEM),
      meeting.event('item.added', {
        item: DECISION,
        step: meeting.step,
        kind: 'action',
        text: 'Talk to Jonas alone',
        private: true,
      }),
    ],
  });
  await app.open({ name: 'room', session });
  expect(await screen.findByText('Tell Northwind')).toBeDefined();
  expect(screen.getByText('who?')).toBeDefined();
  expect(screen.queryByText('Talk to Jonas alone')).toBeNull();
});
