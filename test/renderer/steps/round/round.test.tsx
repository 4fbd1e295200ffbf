import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn } from '../a-step.ts';

async function inRound(settings?: Readonly<Record<string, unknown>>) {
  const app = testApp();
  const meeting = await meetingIn(app, 'round', settings ? { settings } : {});
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  return { ...app, ...meeting };
}

const main = () => within(screen.getByRole('main'));

test('the floor goes round with Enter: words are kept, an empty Enter goes on, and sides alternate', async () => {
  const { user, bodies, ana, ben, jonas, sales, operations, step } = await inRound();
  expect(main().getByText('Everybody once, in turn. Ana Ruiz begins.')).toBeDefined();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(main().getByRole('textbox', { name: 'What they say' }));
  await user.keyboard('The customer calls me first{Enter}');
  expect(main().getByRole('button', { name: 'Their words: The customer calls me first' })).toBeDefined();
  await user.keyboard('{Enter}');
  expect(main().getByText('Ben Okafor', { selector: 'p' })).toBeDefined();
  await user.keyboard('{Enter}{Enter}');
  expect(main().getByText('Everybody has had a turn.')).toBeDefined();
  await waitFor(async () => {
    expect(await bodies('round.turn-given')).toMatchObject([
      { participant: ana, round: 1 },
      { participant: ben, round: 1 },
      { participant: jonas, round: 1 },
    ]);
    // The talk clock follows by department, never by person, and stops after the last.
    expect(await bodies('people.floor-given')).toEqual([
      { step, department: sales },
      { step, department: operations },
      { step, department: sales },
      { step, department: null },
    ]);
    expect(await bodies('round.said')).toMatchObject([
      { participant: ana, text: 'The customer calls me first' },
    ]);
  });
});

test('words that are mended get the same offer as words that are added', async () => {
  const { user } = await inRound();
  await user.keyboard('{Enter}');
  await user.keyboard('The customer calls me first{Enter}');
  await user.click(main().getByRole('button', { name: 'Their words: The customer calls me first' }));
  await user.clear(main().getByRole('textbox', { name: 'Their words' }));
  await user.keyboard('It is all their fault');
  await screen.findByText('Ask about the system:', { exact: false });
  await user.keyboard('{Escape}');
  expect(main().getByRole('textbox', { name: 'Their words' })).toHaveProperty(
    'value',
    'It is all their fault',
  );
  expect(screen.queryByText('Ask about the system:', { exact: false })).toBeNull();
});

test('passing is one key, also while typing, and it shows', async () => {
  const { user, bodies } = await inRound();
  await user.keyboard('{Enter}{Alt>}p{/Alt}');
  expect(main().getByText('passed')).toBeDefined();
  expect(main().getByText('Ben Okafor', { selector: 'p' })).toBeDefined();
  await waitFor(async () => expect(await bodies('round.turn-ended')).toMatchObject([{ passed: true }]));
});

test('another round starts over, and the count is shown', async () => {
  const { user, bodies } = await inRound();
  await user.keyboard('{Enter}{Enter}{Enter}{Enter}');
  await user.click(document.body);
  await user.keyboard('r');
  expect(main().getByText('Next is Ana Ruiz.')).toBeDefined();
  await user.keyboard('g');
  expect(main().getByText('round 2 of 2')).toBeDefined();
  await waitFor(async () => expect((await bodies('round.turn-given')).at(-1)).toMatchObject({ round: 2 }));
});

test('pressing a name gives the floor out of turn', async () => {
  const { user, bodies, jonas } = await inRound();
  await user.click(main().getByRole('button', { name: /^Jonas Beck/ }));
  expect(main().getByText('Jonas Beck', { selector: 'p' })).toBeDefined();
  await waitFor(async () => expect(await bodies('round.turn-given')).toMatchObject([{ participant: jonas }]));
});

test('what was being typed for somebody is there again when they speak again', async () => {
  const { user } = await inRound();
  await user.keyboard('{Enter}half a sent');
  await user.keyboard('{Alt>}g{/Alt}');
  expect(main().getByRole('textbox', { name: 'What they say' })).toHaveProperty('value', '');
  await user.click(main().getByRole('button', { name: /^Ana Ruiz/ }));
  expect(main().getByRole('textbox', { name: 'What they say' })).toHaveProperty('value', 'half a sent');
});

test('sides are swapped until they say yes, that’s it; what was missed leads to another try', async () => {
  const { user, bodies, sales, operations, step } = await inRound({ variant: 'swap', rounds: 1 });
  expect(main().getByText('Sales: what does Operations see?')).toBeDefined();
  await user.keyboard('You get the list too late{Enter}');
  expect(main().getByText('Operations: is that it?')).toBeDefined();
  await user.keyboard('m');
  await user.keyboard('And nobody is there to read it{Enter}');
  expect(main().getByText('still missing: And nobody is there to read it', { selector: 'p' })).toBeDefined();
  await user.keyboard('The list is late and the shift has gone{Enter}{Enter}');
  expect(main().getByText('Operations: what does Sales see?')).toBeDefined();
  await waitFor(async () => {
    const [first] = await bodies('round.restated');
    expect(first).toMatchObject({ step, by: sales, of: operations, text: 'You get the list too late' });
    expect(await bodies('round.restatement-answered')).toMatchObject([
      { yes: false, missed: 'And nobody is there to read it' },
      { yes: true, missed: '' },
    ]);
    expect(await bodies('round.restatement-changed')).toMatchObject([
      { text: 'The list is late and the shift has gone' },
    ]);
  });
});

test('the projector says whose turn it is and who comes after', async () => {
  const app = testApp();
  const { session } = await meetingIn(app, 'round', {
    before: ({ event, step, ana }) => [
      event('round.turn-given', {
        step,
        turn: '0199d000-0000-7000-8000-000000000001',
        participant: ana,
        round: 1,
      }),
    ],
  });
  await app.open({ name: 'room', session });
  expect(await screen.findByText('Ana Ruiz')).toBeDefined();
  expect(screen.getByText('Ben Okafor, Jonas Beck')).toBeDefined();
});
