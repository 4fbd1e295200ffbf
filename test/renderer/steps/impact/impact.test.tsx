import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepMeeting } from '../a-step.ts';

const WAREHOUSE = '0199d000-0000-7000-8000-000000000001';
const TOLD = '0199d000-0000-7000-8000-000000000002';

async function inImpact(before?: (meeting: StepMeeting) => ReturnType<StepMeeting['event']>[]) {
  const app = testApp();
  const meeting = await meetingIn(app, 'impact', before ? { before } : {});
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  return { ...app, ...meeting };
}

const main = () => within(screen.getByRole('main'));
const focused = () => document.activeElement;
const stated = ({ event, step }: StepMeeting) => [
  event('impact.change-stated', { step, field: 'what', text: 'Orders close on Thursday' }),
  event('impact.change-stated', { step, field: 'from-when', text: 'January' }),
  event('impact.change-stated', { step, field: 'why', text: 'Trucks leave full' }),
];
const withWarehouse = (meeting: StepMeeting) => [
  ...stated(meeting),
  meeting.event('people.department-added', { department: WAREHOUSE, name: 'Warehouse' }),
];

test('the change is stated once, then every department is asked in turn, without the mouse', async () => {
  const { user, bodies, step, sales, operations } = await inImpact();
  expect(focused()).toBe(main().getByRole('textbox', { name: 'What is proposed?' }));
  await user.keyboard('{Enter}');
  expect(focused()).toBe(main().getByRole('textbox', { name: 'What is proposed?' }));
  await user.keyboard('Orders close on Thursday{Enter}');
  expect(focused()).toBe(main().getByRole('textbox', { name: 'From when?' }));
  await user.keyboard('January{Enter}');
  await user.keyboard('{Enter}');
  expect(main().getByText('2 still to ask')).toBeDefined();
  expect(focused()).toBe(main().getByRole('textbox', { name: 'What does it do to Sales?' }));
  await user.keyboard('Late orders need a second call{Enter}');
  await user.keyboard('2');
  await waitFor(() => expect(focused()).toBe(main().getByRole('textbox', { name: 'Sales: yes, if …' })));
  await user.keyboard('rush orders keep a slot{Enter}');
  await waitFor(() =>
    expect(focused()).toBe(main().getByRole('textbox', { name: 'What does it do to Operations?' })),
  );
  await user.keyboard('nothing{Enter}');
  expect(await main().findByText('Everybody was asked')).toBeDefined();
  await waitFor(() =>
    expect(focused()).toBe(main().getByRole('textbox', { name: 'Another department it touches' })),
  );
  await waitFor(async () => {
    expect(await bodies('impact.change-stated')).toMatchObject([{ field: 'what' }, { field: 'from-when' }]);
    expect(await bodies('impact.told')).toMatchObject([
      { step, department: sales, severity: 'serious', effect: 'Late orders need a second call' },
      { step, department: operations, severity: 'none', effect: '' },
    ]);
    expect(await bodies('impact.changed')).toMatchObject([{ yesIf: 'rush orders keep a slot' }]);
  });
  const before = main().getByRole('region', { name: 'Before it goes ahead' });
  expect(within(before).getByText(/rush orders keep a slot/)).toBeDefined();
});

test('how bad it is cannot be said without what it does; no effect can, by one key', async () => {
  const { user, bodies } = await inImpact(stated);
  await user.click(main().getByRole('button', { name: 'Stops us' }));
  expect(main().getByText('First say what it does to Sales, or that it does nothing.')).toBeDefined();
  await user.tab();
  await user.keyboard('0');
  await waitFor(async () => expect(await bodies('impact.told')).toMatchObject([{ severity: 'none' }]));
});

test('a department nobody speaks for gets a question with an owner instead of a guess', async () => {
  const { user, bodies, ben } = await inImpact(withWarehouse);
  await user.click(main().getAllByRole('button', { name: 'Ask now' }).at(-1) ?? document.body);
  const line = main().getByRole('textbox', {
    name: 'Nobody from Warehouse is here. Who finds out, by when?',
  });
  expect(focused()).toBe(line);
  await user.keyboard('Ben by 4 Dec{Enter}');
  await waitFor(async () => {
    const [question] = await bodies('item.added');
    expect(question).toMatchObject({
      kind: 'question',
      text: 'What does this change do to Warehouse: Orders close on Thursday?',
      owner: ben,
      when: { date: '2026-12-04' },
    });
    expect(await bodies('impact.question-asked')).toMatchObject([
      { department: WAREHOUSE, question: question?.['item'] },
    ]);
  });
  expect(await main().findByText(/Ben Okafor finds out by/)).toBeDefined();
  // Asked again, the question is not left behind.
  await user.click(main().getByRole('button', { name: 'Ask again' }));
  await waitFor(async () => expect(await bodies('item.removed')).toHaveLength(1));
  expect(screen.getByRole('button', { name: 'Questions 0' })).toBeDefined();
});

test('a department can be added while sweeping, and is asked too', async () => {
  const { user, bodies } = await inImpact(stated);
  await user.type(main().getByRole('textbox', { name: 'Another department it touches' }), 'Finance{Enter}');
  await waitFor(async () => expect(await bodies('people.department-added')).toHaveLength(3));
  expect(main().getByText('3 still to ask')).toBeDefined();
});

test('an answer is corrected where it stands, and a department asked again', async () => {
  const { user, bodies } = await inImpact((meeting) => [
    ...stated(meeting),
    meeting.event('impact.told', {
      step: meeting.step,
      impact: TOLD,
      department: meeting.sales,
      severity: 'some',
      effect: 'A second call',
      yesIf: '',
    }),
  ]);
  main().getByRole('button', { name: 'What it does: A second call' }).focus();
  await user.keyboard('3');
  expect(await main().findByText('stops us')).toBeDefined();
  expect(main().getByText('stops them, and nobody knows yet what would make it work')).toBeDefined();
  await user.keyboard('i');
  await user.keyboard('we keep Friday{Enter}');
  await waitFor(async () =>
    expect(await bodies('impact.changed')).toMatchObject([
      { severity: 'stops-us' },
      { yesIf: 'we keep Friday' },
    ]),
  );
  main().getByRole('button', { name: 'What it does: A second call' }).focus();
  await user.keyboard('{Delete}');
  await waitFor(() =>
    expect(focused()).toBe(main().getByRole('textbox', { name: 'What does it do to Sales?' })),
  );
});

test('the projector shows the change, whose turn it is, and what was said', async () => {
  const app = testApp();
  const { session } = await meetingIn(app, 'impact', {
    before: (meeting) => [
      ...withWarehouse(meeting),
      meeting.event('impact.told', {
        step: meeting.step,
        impact: TOLD,
        department: meeting.sales,
        severity: 'serious',
        effect: 'A second call',
        yesIf: 'rush orders keep a slot',
      }),
    ],
  });
  await app.open({ name: 'room', session });
  expect(await screen.findByText('Orders close on Thursday')).toBeDefined();
  expect(screen.getByText('Yes, if rush orders keep a slot')).toBeDefined();
  expect(screen.getByText('What does it do to Operations?')).toBeDefined();
  expect(screen.getByText('not asked yet')).toBeDefined();
});
