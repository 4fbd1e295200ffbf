import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepMeeting } from '../a-step.ts';

const TRIAL = '0199d000-0000-7000-8000-000000000001';
const HOLE = '0199d000-0000-7000-8000-000000000002';

type Before = (meeting: StepMeeting) => ReturnType<StepMeeting['event']>[];

async function inTest(before?: Before) {
  const app = testApp();
  const meeting = await meetingIn(app, 'bulletproof', before ? { before } : {});
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  return { ...app, ...meeting };
}

/** Ana moves and Ben proves; the idea is before them. */
const begun: Before = ({ event, step, ana, ben }) => [
  event('people.changed', { participant: ana, role: 'mover' }),
  event('people.changed', { participant: ben, role: 'prover' }),
  event('bulletproof.trial-begun', { step, trial: TRIAL, pick: null, text: 'Load on Friday' }),
];
const withHole: Before = (meeting) => [
  ...begun(meeting),
  meeting.event('bulletproof.hole-found', {
    step: meeting.step,
    hole: HOLE,
    trial: TRIAL,
    text: 'Nobody guards it',
  }),
];

const main = () => within(screen.getByRole('main'));

test('holes, fixes and the Provers again, by keyboard alone, until nothing is left', async () => {
  const { user, bodies, ben } = await inTest();
  await user.click(main().getByRole('textbox', { name: 'Another idea to test' }));
  await user.keyboard('Load on Friday{Enter}');
  expect(document.activeElement).toBe(main().getByRole('textbox', { name: 'A hole' }));
  await user.keyboard('Nobody guards it{Enter}Ben: no list on Saturday{Enter}');
  expect(main().queryByRole('button', { name: /^Nothing left/ })).toBeNull();
  await user.keyboard('{Alt>}g{/Alt}');
  expect(main().getByRole('heading', { name: 'How do we close each hole, so that it holds?' })).toBeDefined();
  expect(document.activeElement).toBe(main().getByRole('textbox', { name: 'How it is fixed' }));
  await user.keyboard('Inside the fence{Enter}');
  await user.keyboard('{Alt>}i{/Alt}');
  expect(document.activeElement).toBe(main().getByRole('textbox', { name: 'Why we live with it' }));
  await user.keyboard('there are two a month{Enter}');
  expect(document.activeElement).toBe(main().getByRole('button', { name: /^Ask the Provers again/ }));
  await user.keyboard('{Enter}');
  expect(main().getByText('round 2 · Holes: the Provers list, nobody mends')).toBeDefined();
  await user.keyboard('{Alt>}e{/Alt}');
  // Nobody has a Prover's hat yet: whoever says it takes it.
  await user.click(main().getByRole('button', { name: 'Ben Okafor, as a Prover' }));
  expect(main().getByText('Ben Okafor: nothing left that would stop it, after 2 rounds.')).toBeDefined();
  await waitFor(async () => expect(await bodies('bulletproof.passed')).toMatchObject([{ by: ben }]));
  expect(await bodies('people.changed')).toMatchObject([{ participant: ben, role: 'prover' }]);
  expect(await bodies('bulletproof.hole-closed')).toMatchObject([
    { closing: 'fixed', text: 'Inside the fence' },
    { closing: 'lived-with', text: 'there are two a month' },
  ]);
  expect((await bodies('bulletproof.hole-found')).at(-1)).toMatchObject({ by: ben });
});

test('a solution among the holes is kept for the fixes, and closes one there with a press', async () => {
  const { user, bodies } = await inTest(withHole);
  await user.keyboard('We could put it inside the fence');
  expect(main().getByText(/^That sounds like a fix/)).toBeDefined();
  await user.keyboard('{Enter}');
  expect(main().getByRole('heading', { name: 'Kept for the fixes' })).toBeDefined();
  await user.keyboard('{Alt>}g{/Alt}');
  await user.click(main().getByRole('button', { name: 'Use: We could put it inside the fence' }));
  expect(main().getByText('Every hole is closed. The Provers look once more.')).toBeDefined();
  await waitFor(async () =>
    expect(await bodies('bulletproof.hole-closed')).toMatchObject([
      { hole: HOLE, closing: 'fixed', text: 'We could put it inside the fence' },
    ]),
  );
  expect(await bodies('bulletproof.fix-removed')).toHaveLength(1);
});

test('what sounded like a fix can be a hole after all', async () => {
  const { user, bodies } = await inTest(begun);
  await user.keyboard('Let’s see who has the key{Enter}');
  await user.click(main().getByRole('button', { name: /^It is a hole/ }));
  expect(main().getByRole('button', { name: 'Hole 1: Let’s see who has the key' })).toBeDefined();
  expect(main().queryByRole('heading', { name: 'Kept for the fixes' })).toBeNull();
  await waitFor(async () => expect(await bodies('bulletproof.hole-found')).toHaveLength(1));
});

test('a hole that shows while others are closed is listed too, and keeps the idea open', async () => {
  const { user } = await inTest(withHole);
  await user.keyboard('{Alt>}g{/Alt}');
  await user.click(main().getByRole('textbox', { name: 'One more hole' }));
  await user.keyboard('The gate is too low{Enter}');
  expect(main().getByText('2 holes are still open.')).toBeDefined();
  expect(main().queryByRole('button', { name: /^Ask the Provers again/ })).toBeNull();
});

test('six months later: the question changes, and the hole remembers it', async () => {
  const { user, bodies } = await inTest(begun);
  await user.keyboard('{Alt>}v{/Alt}');
  expect(main().getByText('It is six months later and it failed. Why?')).toBeDefined();
  await user.keyboard('Nobody told the depot{Enter}');
  await waitFor(async () =>
    expect(await bodies('bulletproof.hole-found')).toMatchObject([{ premortem: true }]),
  );
});

test('the Mover drops it, with a reason; Escape thinks again', async () => {
  const { user, bodies, ana } = await inTest(withHole);
  await user.keyboard('{Alt>}x{/Alt}');
  expect(document.activeElement).toBe(main().getByRole('textbox', { name: 'Why the idea is dropped' }));
  await user.keyboard('{Escape}');
  expect(main().queryByRole('textbox', { name: 'Why the idea is dropped' })).toBeNull();
  await user.keyboard('{Alt>}x{/Alt}');
  await user.keyboard('the guard costs more than the delay{Enter}');
  expect(main().getByText(/^Ana Ruiz dropped it after one round, because the guard/)).toBeDefined();
  await waitFor(async () => expect(await bodies('bulletproof.dropped')).toMatchObject([{ by: ana }]));
  await user.click(main().getByRole('button', { name: /^Open it again.*Load on Friday/ }));
  expect(main().getByText('round 2 · Holes: the Provers list, nobody mends')).toBeDefined();
});
