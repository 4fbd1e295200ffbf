import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepMeeting } from '../a-step.ts';

async function inDecide(before?: (meeting: StepMeeting) => ReturnType<StepMeeting['event']>[]) {
  const app = testApp();
  const meeting = await meetingIn(app, 'decide', before ? { before } : {});
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  return { ...app, ...meeting };
}

const main = () => within(screen.getByRole('main'));
const THURSDAY = '0199d000-0000-7000-8000-000000000001';
const FRIDAY = '0199d000-0000-7000-8000-000000000002';

const withRule = (rule: string) => (meeting: StepMeeting) => {
  const { event, step } = meeting;
  return [
    event('decide.question-set', { step, question: 'When do orders close?' }),
    event('decide.rule-stated', { step, rule, leader: null }),
    event('decide.option-added', { step, option: THURSDAY, text: 'Thursday' }),
    event('decide.option-added', { step, option: FRIDAY, text: 'Friday' }),
  ];
};

const firstCell = () => {
  const cell = main().getAllByRole('button', { name: /^Sales: / })[0];
  if (cell === undefined) throw new Error('no cell');
  return cell;
};

test('the rule comes first: nothing else is offered until it is stated, and Enter takes consent', async () => {
  const { user, bodies, step } = await inDecide();
  expect(main().queryByRole('textbox', { name: 'Add an option' })).toBeNull();
  expect(main().getByText('First say how it will be decided. The options come after.')).toBeDefined();
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(document.activeElement).toBe(main().getByRole('textbox', { name: 'What is being decided?' })),
  );
  await waitFor(async () =>
    expect(await bodies('decide.rule-stated')).toEqual([{ step, rule: 'consent', leader: null }]),
  );
  // Worded once, the question makes room and the keyboard goes on to the options.
  await user.keyboard('When do orders close?{Enter}Thursday{Enter}Friday{Enter}');
  expect(main().getByRole('heading', { name: 'When do orders close?' })).toBeDefined();
  expect(main().getAllByRole('button', { name: /^Option: / })).toHaveLength(2);
  await user.keyboard('{ArrowUp}f');
  await waitFor(async () => expect(await bodies('decide.position-taken')).toMatchObject([{ stance: 'for' }]));
});

test('when a leader decides, the leader is named', async () => {
  const { user, bodies, ben } = await inDecide();
  await user.keyboard('{ArrowDown}{Enter}');
  await user.click(main().getByRole('button', { name: 'Ben Okafor' }));
  expect(main().getByText('Ben Okafor decides after advice')).toBeDefined();
  await waitFor(async () =>
    expect(await bodies('decide.rule-stated')).toMatchObject([{ rule: 'leader', leader: ben }]),
  );
});

test('each position is one key, and the keyboard goes on to the next department', async () => {
  const { user, bodies, sales, operations } = await inDecide(withRule('consent'));
  firstCell().focus();
  await user.keyboard('fla');
  await waitFor(async () =>
    expect(await bodies('decide.position-taken')).toMatchObject([
      { option: THURSDAY, department: sales, stance: 'for' },
      { option: THURSDAY, department: operations, stance: 'can-live-with' },
      { option: FRIDAY, department: sales, stance: 'against' },
    ]),
  );
  // "a" in a cell is a position; the capture bar stays empty.
  expect(screen.getByRole('textbox', { name: 'Capture what is said' })).toHaveProperty('value', '');
  await user.keyboard('{ArrowLeft}{Delete}');
  await waitFor(async () =>
    expect((await bodies('decide.position-taken')).at(-1)).toMatchObject({ option: FRIDAY, stance: null }),
  );
});

test('arrows walk the grid in all four directions with one stop for Tab', async () => {
  const { user } = await inDecide(withRule('consent'));
  const cells = main().getAllByRole('button', { name: /^(?:Sales|Operations): / });
  expect(cells.filter((cell) => cell.tabIndex === 0)).toHaveLength(1);
  cells[0]?.focus();
  await user.keyboard('{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toBe(cells[3]);
  await user.keyboard('{ArrowLeft}{ArrowUp}');
  expect(document.activeElement).toBe(cells[0]);
});

test('an objection stands until it is met; then consent is ready, and deciding records how', async () => {
  const { user, bodies, step, sales } = await inDecide(withRule('consent'));
  firstCell().focus();
  await user.keyboard('lf');
  firstCell().focus();
  await user.keyboard('o');
  await user.keyboard('We lose rush orders{Enter}');
  expect(main().getByText('1 objection stands')).toBeDefined();
  expect(document.activeElement).toBe(firstCell());
  await user.keyboard('m');
  await user.keyboard('rush orders keep a slot{Enter}');
  expect(await main().findByText('nothing stands against it')).toBeDefined();
  firstCell().focus();
  await user.keyboard('y');
  expect(main().getByRole('textbox', { name: 'What was decided' })).toHaveProperty('value', 'Thursday');
  await user.keyboard('{Enter}');
  await waitFor(async () => {
    const [decision] = await bodies('item.added');
    expect(decision).toMatchObject({
      step,
      kind: 'decision',
      text: 'Thursday',
      how: 'Consent of Sales, Operations. One objection met: rush orders keep a slot.',
      review: '2027-01-16',
    });
    expect(await bodies('decide.decided')).toEqual([
      { step, decision: decision?.['item'], option: THURSDAY },
    ]);
    expect(await bodies('decide.objection-raised')).toMatchObject([{ department: sales }]);
  });
  // One gesture: one undo takes the decision and the outcome back.
  await user.click(document.body);
  await user.keyboard('{Control>}z{/Control}');
  expect(main().queryByText('chosen')).toBeNull();
  expect(screen.getByRole('button', { name: 'Decisions 0' })).toBeDefined();
});

test('another review date is understood, and Enter in it decides', async () => {
  const { user, bodies } = await inDecide(withRule('consent'));
  firstCell().focus();
  await user.keyboard('y');
  const review = main().getByRole('textbox', { name: 'Look at it again' });
  await user.clear(review);
  await user.type(review, 'in 2 weeks');
  expect(main().getByText('Sat 5 Dec')).toBeDefined();
  await user.keyboard('{Enter}');
  await waitFor(async () => expect(await bodies('item.added')).toMatchObject([{ review: '2026-12-05' }]));
});

test('a condition goes with a position', async () => {
  const { user, bodies } = await inDecide(withRule('consent'));
  firstCell().focus();
  await user.keyboard('l');
  firstCell().focus();
  await user.keyboard('i');
  await user.keyboard('rush orders keep a way in{Enter}');
  expect(main().getByText('Sales: yes, if')).toBeDefined();
  await waitFor(async () =>
    expect((await bodies('decide.position-taken')).at(-1)).toMatchObject({
      stance: 'can-live-with',
      note: 'rush orders keep a way in',
    }),
  );
});

test('fist to five counts fingers by digit and says the lowest hand', async () => {
  const { user, bodies } = await inDecide(withRule('fist-to-five'));
  firstCell().focus();
  await user.keyboard('53');
  expect(main().getByText('lowest hand 3')).toBeDefined();
  await waitFor(async () =>
    expect(await bodies('decide.position-taken')).toMatchObject([
      { fingers: 5, stance: 'for' },
      { fingers: 3, stance: 'can-live-with' },
    ]),
  );
});

test('a majority says how many are for it', async () => {
  const { user } = await inDecide(withRule('majority'));
  firstCell().focus();
  await user.keyboard('f');
  expect(main().getByText('1 of 2 for it')).toBeDefined();
});

test('the projector shows the question, the rule and the positions', async () => {
  const app = testApp();
  const { session } = await meetingIn(app, 'decide', {
    before: (meeting) => [
      ...withRule('consent')(meeting),
      meeting.event('decide.position-taken', {
        step: meeting.step,
        option: FRIDAY,
        department: meeting.operations,
        stance: 'against',
      }),
    ],
  });
  await app.open({ name: 'room', session });
  expect(await screen.findByRole('heading', { name: 'When do orders close?' })).toBeDefined();
  expect(screen.getByText('Consent: no reasoned objection is left')).toBeDefined();
  expect(screen.getByText('against')).toBeDefined();
});

test('an open objection is said where the decision would be written, and nothing is decided', async () => {
  const { user, bodies } = await inDecide((meeting) => [
    ...withRule('consent')(meeting),
    meeting.event('decide.objection-raised', {
      step: meeting.step,
      objection: FRIDAY,
      option: THURSDAY,
      department: meeting.sales,
      text: 'We lose rush orders',
    }),
  ]);
  firstCell().focus();
  await user.keyboard('y');
  expect(main().getByText('An objection is still open. Meet it, or change the option.')).toBeDefined();
  await user.keyboard('{Enter}');
  expect(await bodies('decide.decided')).toEqual([]);
});

test('an objection changes the option in one gesture, and the earlier words stay in sight', async () => {
  const { user, bodies } = await inDecide(withRule('consent'));
  firstCell().focus();
  await user.keyboard('o');
  await user.keyboard('We lose rush orders{Enter}u');
  const field = main().getByRole('textbox', { name: 'The option, changed' });
  expect(field).toHaveProperty('value', 'Thursday');
  await user.keyboard('{Control>}a{/Control}Thursday, with a rush slot{Enter}');
  expect(main().getByText(/^round 1: Thursday/)).toBeDefined();
  await waitFor(async () =>
    expect(await bodies('decide.objection-integrated')).toMatchObject([
      { text: 'Thursday, with a rush slot' },
    ]),
  );
});

test('a majority counts hands; a tie is said, and is no majority', async () => {
  const { user, bodies } = await inDecide(withRule('majority'));
  firstCell().focus();
  await user.keyboard('h');
  await user.keyboard('1{Enter}1{Enter}');
  expect(main().getByText('A tie is no majority. What would change one mind?')).toBeDefined();
  await waitFor(async () =>
    expect((await bodies('decide.votes-counted')).at(-1)).toMatchObject({ for: 1, against: 1, abstained: 0 }),
  );
});

test('fist to five by each person: a low hand asks what would raise it', async () => {
  const { user, bodies, jonas, ana } = await inDecide((meeting) => [
    ...withRule('fist-to-five')(meeting),
    meeting.event('decide.fist-arranged', { step: meeting.step, by: 'people' }),
  ]);
  main()
    .getAllByRole('button', { name: /^Ana Ruiz: / })[0]
    ?.focus();
  await user.keyboard('51');
  expect(main().getByText('lowest hand 1')).toBeDefined();
  await waitFor(async () =>
    expect(await bodies('decide.fist-shown')).toMatchObject([
      { participant: ana, fingers: 5 },
      { participant: jonas, fingers: 1 },
    ]),
  );
  await user.click(main().getByRole('textbox', { name: 'What would raise the lowest hand?' }));
  await user.keyboard('A trial of four weeks{Enter}');
  await waitFor(async () =>
    expect(await bodies('decide.remark-added')).toMatchObject([
      { kind: 'raise', option: THURSDAY, text: 'A trial of four weeks' },
    ]),
  );
});

test('a leader decides only after advice; whoever was not asked is named', async () => {
  const { user, bodies } = await inDecide(withRule('leader'));
  expect(main().getByText('Not asked yet: Sales, Operations')).toBeDefined();
  await user.click(main().getByRole('textbox', { name: 'What they advise' }));
  await user.keyboard('Try it for a month{Enter}');
  await waitFor(async () =>
    expect(await bodies('decide.remark-added')).toMatchObject([
      { kind: 'advice', text: 'Try it for a month' },
    ]),
  );
  expect(main().getAllByText('1 piece of advice').length).toBeGreaterThan(0);
});
