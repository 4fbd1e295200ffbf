import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepMeeting } from '../a-step.ts';

const [THURSDAY, FRIDAY, SLOT] = [1, 2, 3].map((number) => `0199d000-0000-7000-8000-00000000000${number}`);

const threeOptions = ({ event, step }: StepMeeting) => [
  event('vote.option-added', { step, option: THURSDAY, text: 'Thursday' }),
  event('vote.option-added', { step, option: FRIDAY, text: 'Friday' }),
  event('vote.option-added', { step, option: SLOT, text: 'A paid slot' }),
];

async function inVote(
  before?: (meeting: StepMeeting) => ReturnType<StepMeeting['event']>[],
  settings?: Readonly<Record<string, unknown>>,
) {
  const app = testApp();
  const meeting = await meetingIn(app, 'vote', {
    ...(before ? { before } : {}),
    ...(settings ? { settings } : {}),
  });
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  return { ...app, ...meeting };
}

const main = () => within(screen.getByRole('main'));
const dotsOn = (option: string) => main().getByRole('textbox', { name: `Dots on ${option}` });

test('options are typed, hands are counted with a number and Enter each, and ties are shown as ties', async () => {
  const { user, bodies } = await inVote();
  await user.keyboard('Thursday{Enter}Friday{Enter}A paid slot{Enter}');
  await user.click(dotsOn('Thursday'));
  await user.keyboard('1{Enter}4{Enter}4{Enter}');
  expect(main().getByText('9 of 9 dots were given.')).toBeDefined();
  expect(main().getByText('2 options share rank 1. What breaks the tie?')).toBeDefined();
  expect(main().getAllByText('tied')).toHaveLength(2);
  await waitFor(async () =>
    expect(await bodies('vote.counted')).toMatchObject([
      { dots: 1, by: null },
      { dots: 4, by: null },
      { dots: 4, by: null },
    ]),
  );
});

test('too many dots are refused in words, and the number stays in its field', async () => {
  const { user, bodies } = await inVote(threeOptions);
  await user.click(dotsOn('Friday'));
  await user.keyboard('12{Enter}');
  const why = await main().findAllByText('That is 12 dots; there are 9. Take some away elsewhere first.');
  expect(why.length).toBeGreaterThan(0);
  expect(dotsOn('Friday')).toHaveProperty('value', '12');
  expect(await bodies('vote.counted')).toEqual([]);
});

test('per person: whose dots is chosen, and what is left is said', async () => {
  const { user, bodies, ana } = await inVote(threeOptions, { way: 'people', dots: 2 });
  expect(main().getByText('2 dots left')).toBeDefined();
  await user.click(dotsOn('Friday'));
  await user.keyboard('2{Enter}');
  expect(main().getByText('0 dots left')).toBeDefined();
  await waitFor(async () =>
    expect(await bodies('vote.counted')).toMatchObject([{ option: FRIDAY, by: ana, dots: 2 }]),
  );
  await user.keyboard('1{Enter}');
  expect(await main().findAllByText(/^That is 3 dots; there are 2/)).not.toHaveLength(0);
});

const tied = (meeting: StepMeeting) => [
  ...threeOptions(meeting),
  meeting.event('vote.counted', { step: meeting.step, option: FRIDAY, round: 1, by: null, dots: 3 }),
  meeting.event('vote.counted', { step: meeting.step, option: SLOT, round: 1, by: null, dots: 3 }),
];

test('a tie is broken by one more dot each, in a round between what is tied', async () => {
  const { user, bodies } = await inVote(tied);
  await user.click(document.body);
  await user.keyboard('r');
  await waitFor(async () =>
    expect(await bodies('vote.round-opened')).toMatchObject([{ round: 2, options: [SLOT, FRIDAY], dots: 1 }]),
  );
  expect(main().queryByRole('textbox', { name: 'Dots on Thursday' })).toBeNull();
  await user.click(dotsOn('A paid slot'));
  await user.keyboard('2{Enter}');
  expect(main().queryByText(/share rank/)).toBeNull();
});

test('or by the customer, with the reason', async () => {
  const { user, bodies } = await inVote(tied);
  await user.click(document.body);
  await user.keyboard('w');
  await user.keyboard('the customer keeps a way in{Enter}');
  await waitFor(async () =>
    expect(await bodies('vote.tie-broken')).toMatchObject([
      { option: SLOT, because: 'the customer keeps a way in' },
    ]),
  );
  expect(main().getByText('won the tie: the customer keeps a way in')).toBeDefined();
});

test('the room sees ranks and dots, and whose dots they are stays out', async () => {
  const app = testApp();
  const { session } = await meetingIn(app, 'vote', {
    before: (meeting) => [
      ...threeOptions(meeting),
      meeting.event('vote.counted', {
        step: meeting.step,
        option: FRIDAY,
        round: 1,
        by: meeting.ana,
        dots: 2,
      }),
    ],
  });
  await app.open({ name: 'room', session });
  expect(await screen.findByText(/2 of 9 dots were given/)).toBeDefined();
  expect(screen.queryByText(/Ana/)).toBeNull();
});
