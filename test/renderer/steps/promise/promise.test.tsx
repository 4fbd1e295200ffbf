import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn } from '../a-step.ts';
import { inHuddle, main, promised, row, SECRET } from './in-huddle.ts';

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

test('how full a department is counts what other sessions promised, and shows it before anything new', async () => {
  const app = testApp();
  const { mint } = app;
  const [other, operations] = [mint.id(), mint.id()];
  const said = (type: string, body: Record<string, unknown>) => mint.event(other, type, body);
  await app.append([
    said('session.planned', {
      title: 'Earlier',
      template: { id: 'x', name: 'Huddle' },
      facilitator: 'Mia',
      utcOffset: 0,
      agenda: [],
    }),
    said('people.department-added', { department: operations, name: 'operations' }),
    said('item.added', {
      item: SECRET,
      step: null,
      kind: 'promise',
      text: '120 crates',
      to: 'Hartmann & Sons',
      department: operations,
      when: { kind: 'by', date: '2026-11-27' },
      effort: [{ department: operations, hours: 30 }],
      likelihood: 50,
    }),
  ]);
  await meetingIn(app, 'promise', { before: (meeting) => [promised(meeting)] });
  const shown = await screen.findByText('120 crates');
  expect(shown.closest('li')?.textContent?.replaceAll('\u00a0', ' ')).toBe(
    'by Fri 27 Nov 120 crates to Hartmann & Sons',
  );
  expect(shown.compareDocumentPosition(row()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  const table = main().getByRole('table', { name: /Hours per department and week/ });
  // Today is Saturday 21 November: all work left falls into the next week.
  const cells = within(within(table).getByRole('row', { name: /Operations/ })).getAllByRole('cell');
  expect(cells.map(({ textContent }) => textContent)).toEqual([
    'free',
    '30 + 20 hlikely 35 h',
    'free',
    'free',
    'free',
  ]);
});

test('an exact time says what it costs and asks why; by is one key away', async () => {
  const { user, bodies } = await inHuddle((meeting) => [promised(meeting)]);
  row().focus();
  await user.keyboard('e');
  // 20 h at 16 h a day (80 h a week): two working days, Thursday and Friday.
  expect(main().getByText(/work has to start on Thu\s26\sNov/)).toBeDefined();
  expect(main().getByText(/“By” would leave 4 working days/)).toBeDefined();
  await user.click(main().getByRole('button', { name: /Why it must be exact/ }));
  await user.keyboard('their line starts then{Enter}');
  row().focus();
  await user.keyboard('x');
  await user.keyboard('pallets{Enter}');
  await waitFor(async () =>
    expect(await bodies('item.changed')).toMatchObject([
      { when: { kind: 'at', date: '2026-11-27' } },
      { when: { kind: 'at', because: 'their line starts then' } },
      { excluded: 'pallets' },
    ]),
  );
  row().focus();
  await user.keyboard('e');
  await waitFor(() => expect(main().queryByText(/work has to start/)).toBeNull());
});

test('a gap is a question with an owner; words given later answer both', async () => {
  const { user, bodies, ben } = await inHuddle();
  await user.keyboard('l');
  const answer = await main().findByRole('textbox', { name: 'Answer to: How many?' });
  await user.click(answer);
  await user.keyboard('Ben finds out by Thu');
  expect(main().getByText(/Ben Okafor finds out by Thu/)).toBeDefined();
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect(await bodies('item.added')).toMatchObject([
      { kind: 'question', text: 'How many?', owner: ben, when: { date: '2026-11-26' } },
    ]),
  );
  await user.click(main().getByRole('button', { name: /Answer to: How many\?/ }));
  await user.keyboard('200 of version B{Enter}');
  await waitFor(async () =>
    expect(await bodies('item.status-set')).toMatchObject([{ status: 'done', note: '200 of version B' }]),
  );
  expect(await bodies('promise.line-walked')).toMatchObject([
    { answer: '' },
    { answer: '200 of version B', question: null },
  ]);
});

test('what was typed is there again after a crash', async () => {
  const app = await inHuddle();
  await app.user.keyboard('40 crates to Nor');
  await app.user.click(main().getByRole('textbox', { name: 'One problem per line' }));
  await app.user.keyboard('Both presses');
  await waitFor(async () => {
    const reply = await app.wires.window().call('events.read', { session: app.session });
    expect(reply.ok && reply.value.drafts.map(({ text }) => text).toSorted()).toEqual([
      '40 crates to Nor',
      'Both presses',
    ]);
  });
  await app.open({ name: 'session', session: app.session });
  expect(await screen.findByDisplayValue('40 crates to Nor')).toBeDefined();
  expect(screen.getByDisplayValue('Both presses')).toBeDefined();
});

test('Delete takes off the table what the keyboard is in, and undo brings it back', async () => {
  const { user } = await inHuddle((meeting) => [promised(meeting)]);
  row().focus();
  await user.keyboard('{Delete}');
  expect(main().queryByRole('button', { name: 'Promise: 40 crates to Northwind' })).toBeNull();
  await user.keyboard('{Control>}z{/Control}');
  expect(row()).toBeDefined();
});
