import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepMeeting } from '../a-step.ts';

async function inIdeas(before?: (meeting: StepMeeting) => ReturnType<StepMeeting['event']>[]) {
  const app = testApp();
  const meeting = await meetingIn(app, 'ideate', {
    settings: { silence: 1 },
    ...(before ? { before } : {}),
  });
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  return { ...app, ...meeting };
}

const main = () => within(screen.getByRole('main'));
const field = (name = 'An idea') => main().getByRole('textbox', { name });
const GATE = '0199d000-0000-7000-8000-000000000001';

test('silent first, then one idea after another: each costs its text and Enter', async () => {
  const { user, bodies, ana } = await inIdeas();
  expect(document.activeElement).toBe(main().getByRole('button', { name: /^Begin 1 silent minute/ }));
  await user.keyboard('{Enter}');
  expect(main().getByText('Silence. Everybody thinks for themselves.')).toBeDefined();
  expect(document.activeElement).toBe(main().getByRole('button', { name: /^Now the ideas/ }));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(field());
  await user.keyboard('Load on Friday{Enter}Ana: a code for the gate{Enter}');
  expect(main().getByRole('heading', { name: '2 ideas' })).toBeDefined();
  await waitFor(async () =>
    expect(await bodies('ideate.idea-added')).toMatchObject([
      { text: 'Load on Friday', by: null, on: null },
      { text: 'a code for the gate', by: ana },
    ]),
  );
  expect(await bodies('ideate.silence-begun')).toMatchObject([{ minutes: 1 }]);
});

test('the silent time runs out in sight, and nothing ends by itself', async () => {
  const { user, pass } = await inIdeas();
  await user.keyboard('{Enter}');
  expect(main().getByRole('timer', { name: '1 minutes 0 of silence left' })).toBeDefined();
  pass(61_000);
  expect(main().getByText('The silent time is over. Who has the first idea?')).toBeDefined();
});

test('“yes, and” builds on the newest idea by a key, also while typing', async () => {
  const { user, bodies } = await inIdeas(({ event, step }) => [
    event('ideate.idea-added', { step, idea: GATE, text: 'A code for the gate' }),
  ]);
  await user.keyboard('{Alt>}b{/Alt}');
  expect(main().getByText('Yes, and … builds on “A code for the gate”')).toBeDefined();
  expect(document.activeElement).toBe(field('Yes, and …'));
  await user.keyboard('that changes every week{Enter}');
  await waitFor(async () =>
    expect((await bodies('ideate.idea-added')).at(-1)).toMatchObject({
      text: 'that changes every week',
      on: GATE,
    }),
  );
  expect(main().getByText('yes, and')).toBeDefined();
  expect(field()).toBeDefined();
});

test('criticism gets a quiet word and is never stopped', async () => {
  const { user, bodies } = await inIdeas(({ event, step }) => [
    event('ideate.idea-added', { step, idea: GATE, text: 'A code for the gate' }),
  ]);
  const hint = 'Holes have their turn later. Enter keeps it all the same.';
  await user.keyboard('That will');
  expect(main().queryByText(hint)).toBeNull();
  await user.keyboard(' never work');
  expect(main().getByText(hint)).toBeDefined();
  await user.keyboard('{Enter}');
  expect(main().queryByText(hint)).toBeNull();
  await waitFor(async () => expect(await bodies('ideate.idea-added')).toHaveLength(2));
});

test('an idea is reworded, named and removed where it stands; undo brings it back', async () => {
  const { user, bodies, ben } = await inIdeas(({ event, step }) => [
    event('ideate.idea-added', { step, idea: GATE, text: 'A code for the gate' }),
  ]);
  const idea = main().getByRole('button', { name: 'Idea: A code for the gate' });
  idea.focus();
  await user.keyboard('w');
  await user.click(await screen.findByRole('menuitem', { name: 'Ben Okafor' }));
  await waitFor(async () => expect(await bodies('ideate.idea-changed')).toMatchObject([{ by: ben }]));
  await user.click(main().getByRole('switch', { name: 'Show names in the room view' }));
  await waitFor(async () => expect(await bodies('ideate.names-shown')).toMatchObject([{ shown: true }]));
  main().getByRole('button', { name: 'Idea: A code for the gate' }).focus();
  await user.keyboard('{Delete}');
  expect(main().queryByRole('button', { name: 'Idea: A code for the gate' })).toBeNull();
  await user.keyboard('{Control>}z{/Control}');
  expect(await main().findByRole('button', { name: 'Idea: A code for the gate' })).toBeDefined();
});
