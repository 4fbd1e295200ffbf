import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn, type StepOptions } from '../a-step.ts';

const main = () => within(screen.getByRole('main'));

async function inBreakdown(options: StepOptions = {}) {
  const app = testApp();
  const meeting = await meetingIn(app, 'breakdown', options);
  await screen.findByRole('textbox', { name: 'Add a piece' });
  return { ...app, ...meeting };
}

test('the Prover says how first: the keyboard begins at the risks', async () => {
  const { user, bodies } = await inBreakdown();
  await user.keyboard('Rain{Enter}Two trucks at once{Enter}');
  await user.tab();
  await waitFor(async () =>
    expect(await bodies('breakdown.how-added')).toMatchObject([
      { part: 'risk', text: 'Rain' },
      { part: 'risk', text: 'Two trucks at once' },
    ]),
  );
  await user.click(main().getAllByRole('button', { name: /^What we do about it: / })[0] ?? document.body);
  await user.keyboard('A tent{Enter}');
  await waitFor(async () =>
    expect(await bodies('breakdown.how-changed')).toMatchObject([{ answer: 'A tent' }]),
  );
});

test('a piece costs its line and Enter: owner, hours and date are understood before it', async () => {
  const { user, bodies, ben, operations } = await inBreakdown();
  const field = main().getByRole('textbox', { name: 'Add a piece' });
  await user.type(field, 'Build the ramp, Ben, 6 h, by 27 Nov');
  expect(main().getByText('6 h Operations')).toBeDefined();
  expect(main().getByText('by Fri 27 Nov')).toBeDefined();
  await user.keyboard('{Enter}');
  await waitFor(async () =>
    expect(await bodies('item.added')).toMatchObject([
      {
        kind: 'action',
        text: 'Build the ramp',
        owner: ben,
        effort: [{ department: operations, hours: 6 }],
        when: { kind: 'by', date: '2026-11-27' },
      },
    ]),
  );
  expect(field).toHaveProperty('value', '');
  expect(main().getByText('Every piece has somebody, hours and a date.')).toBeDefined();
});

test('gaps are seen, and one key leads to the first of them', async () => {
  const { user, bodies, ben } = await inBreakdown();
  const field = main().getByRole('textbox', { name: 'Add a piece' });
  await user.type(field, 'Build the ramp{Enter}');
  await user.click(await main().findByRole('button', { name: /1 without somebody/ }));
  await user.keyboard('Ben, 6 h{Enter}');
  await waitFor(async () => expect(await bodies('item.changed')).toMatchObject([{ owner: ben }]));
  expect(await main().findByRole('button', { name: /1 without a date/ })).toBeDefined();
  expect(main().queryByRole('button', { name: /without somebody/ })).toBeNull();
});

test('what is no name, no hours and no date is said and kept', async () => {
  const { user, bodies } = await inBreakdown();
  await user.type(main().getByRole('textbox', { name: 'Add a piece' }), 'Build the ramp{Enter}');
  await user.click(await main().findByRole('button', { name: /1 without somebody/ }));
  await user.keyboard('Somebody else{Enter}');
  expect(await main().findByText(/“Somebody else” was not understood/)).toBeDefined();
  expect(await bodies('item.changed')).toEqual([]);
});

test('a Maker objects to a piece, and how it was met stands with it', async () => {
  const { user, bodies, ben } = await inBreakdown();
  await user.type(main().getByRole('textbox', { name: 'Add a piece' }), 'Build the ramp{Enter}');
  const piece = await main().findByRole('button', { name: 'Piece: Build the ramp' });
  piece.focus();
  await user.keyboard('o');
  await user.keyboard('Ben: the dock is too narrow{Enter}');
  await waitFor(async () =>
    expect(await bodies('breakdown.objection-raised')).toMatchObject([
      { by: ben, text: 'the dock is too narrow' },
    ]),
  );
  expect(main().getByText('Objection from Ben Okafor')).toBeDefined();
  await waitFor(() => expect(document.activeElement).toBe(piece));
  await user.keyboard('m');
  await user.keyboard('We move the rack{Enter}');
  await waitFor(async () =>
    expect(await bodies('breakdown.objection-met')).toMatchObject([{ answer: 'We move the rack' }]),
  );
});

test('a piece is done earlier or later', async () => {
  const { user } = await inBreakdown();
  await user.type(main().getByRole('textbox', { name: 'Add a piece' }), 'First{Enter}Second{Enter}');
  const pieces = () =>
    main()
      .getAllByRole('button', { name: /^Piece: / })
      .map((one) => one.textContent);
  await waitFor(() => expect(pieces()).toEqual(['First', 'Second']));
  main().getByRole('button', { name: 'Piece: Second' }).focus();
  await user.keyboard('{Control>}{Alt>}{ArrowUp}{/Alt}{/Control}');
  await waitFor(() => expect(pieces()).toEqual(['Second', 'First']));
  await user.keyboard('{Delete}');
  await waitFor(() => expect(pieces()).toEqual(['First']));
});
