import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepMeeting } from '../a-step.ts';

const main = () => within(screen.getByRole('main'));

/** A huddle of Ana (Sales, Mover) and Ben (Operations, Prover), whose checklist has three lines. */
async function inHuddle(before?: (meeting: StepMeeting) => ReturnType<StepMeeting['event']>[]) {
  const app = testApp();
  const { mint } = app;
  const department = mint.id();
  const lines = ['How many?', 'Which dock takes it?', 'Who signs for it there?'];
  await app.append([
    mint.event('workspace', 'department.added', { department, name: 'Operations' }),
    mint.event('workspace', 'department.capacity-set', { department, hours: 80 }),
    ...lines.map((text) =>
      mint.event('workspace', 'intake.line-added', { line: mint.id(), department, text }),
    ),
  ]);
  const meeting = await meetingIn(app, 'promise', {
    before: (made) => [
      made.event('people.changed', { participant: made.ana, role: 'mover' }),
      made.event('people.changed', { participant: made.ben, role: 'prover' }),
      ...(before?.(made) ?? []),
    ],
  });
  await screen.findByRole('textbox', { name: 'Put something on the table' });
  return { ...app, ...meeting };
}

test('a huddle with three promises takes at most 40 keys beyond the words', async () => {
  const { user, bodies, ana, ben, operations } = await inHuddle();
  let keys = 0;
  const press = async (...names: readonly string[]) => {
    for (const name of names) {
      keys += 1;
      await user.keyboard(name);
    }
  };
  const type = (words: string) => user.keyboard(words);

  await type('40 crates to Northwind by Fri 27 Nov, 6 h Operations, 70 %');
  expect(main().getByText('6 h Operations')).toBeDefined();
  await press('{Enter}');
  await type('New labels to Northwind by Wed, 10 h ops, without artwork');
  await press('{Enter}');
  await type('A free pallet to Northwind by Mon, 1 h');
  await press('{Enter}');
  // How far: nothing typed and Enter goes to the first; each letter goes on to the next.
  await press('{Enter}', 'p', 'p', 'd');
  await type('Both presses are booked on Thursday');
  await press('{Enter}');
  await type('the Hartmann run moves to Friday');
  await press('{Enter}');
  // On to the checklist: two answers, and a gap that the Mover finds out.
  await press('{Enter}');
  await type('40 and 200');
  await press('{Enter}');
  await press('{Enter}');
  await type('their goods-in');
  await press('{Enter}');
  await press('{Enter}', '{Enter}');
  await press('g');
  await press('{Enter}');
  expect(await main().findByText(/Green: go with these words/)).toBeDefined();

  await waitFor(async () => expect(await bodies('promise.resulted')).toHaveLength(1));
  expect(keys).toBeLessThanOrEqual(40);
  expect(await bodies('item.added')).toMatchObject([
    {
      kind: 'promise',
      text: '40 crates to Northwind',
      quantity: '40 crates',
      likelihood: 70,
      level: 'ask-first',
      effort: [{ department: operations, hours: 6 }],
    },
    { text: 'New labels to Northwind', excluded: 'artwork' },
    { text: 'A free pallet to Northwind', effort: [{ department: operations, hours: 1 }] },
    { kind: 'question', text: 'Which dock takes it?', owner: ana },
  ]);
  expect(await bodies('promise.line-walked')).toMatchObject([
    { text: 'How many?', answer: '40 and 200', question: null },
    { text: 'Which dock takes it?', answer: '', question: expect.any(String) },
    { text: 'Who signs for it there?', answer: 'their goods-in' },
  ]);
  expect(await bodies('promise.problem-answered')).toMatchObject([
    { yesIf: 'the Hartmann run moves to Friday' },
  ]);
  expect(await bodies('promise.signed-off')).toMatchObject([{ participant: ana }, { participant: ben }]);
  // Ben signs, so he owns what Operations delivers.
  expect((await bodies('item.changed')).filter((body) => body['owner'] === ben)).toHaveLength(2);
  expect(await bodies('promise.resulted')).toMatchObject([
    {
      result: 'green',
      sentence:
        '40 crates to Northwind, by Fri\u00a027\u00a0Nov; New labels to Northwind, by Wed\u00a025\u00a0Nov. Not included: artwork.',
      load: [{ department: 'Operations', week: '2026-11-23', capacity: 80 }],
    },
  ]);
});
