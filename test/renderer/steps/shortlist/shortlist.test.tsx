import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn } from '../a-step.ts';

const [FRIDAY, CODE, DOCK] = [1, 2, 3].map((number) => `0199d000-0000-7000-8000-00000000000${number}`);

async function inShortlist() {
  const app = testApp();
  const listed = { idea: null, fate: 'open', reason: '' };
  const meeting = await meetingIn(app, 'shortlist', {
    before: ({ event, step }) => [
      event('shortlist.added', { step, pick: FRIDAY, text: 'Load on Friday', ...listed }),
      event('shortlist.added', { step, pick: CODE, text: 'A code for the gate', ...listed }),
      event('shortlist.added', { step, pick: DOCK, text: 'Rent the dock', ...listed }),
    ],
  });
  await screen.findByRole('textbox', { name: 'Capture what is said' });
  return { ...app, ...meeting };
}

const main = () => within(screen.getByRole('main'));
const rows = (heading: string) => {
  const section = main().getByRole('region', { name: heading });
  return within(section)
    .getAllByRole('button', { name: /^Idea: / })
    .map((button) => button.textContent);
};

test('one key each: pick, say why, go on; keep back, say why', async () => {
  const { user, bodies } = await inShortlist();
  await user.keyboard('p');
  expect(document.activeElement).toBe(main().getByRole('textbox', { name: 'What it does for the customer' }));
  await user.keyboard('at the gate before eight{Enter}');
  expect(document.activeElement?.closest('[data-row]')?.getAttribute('data-row')).toBe(CODE);
  await user.keyboard('b');
  expect(document.activeElement).toBe(main().getByRole('textbox', { name: 'Why it is kept back' }));
  // Without a reason it goes on all the same.
  await user.keyboard('{Enter}p{Enter}');
  expect(rows('Picked')).toEqual(['Load on Friday', 'Rent the dock']);
  expect(rows('Kept back')).toEqual(['A code for the gate']);
  await waitFor(async () =>
    expect(await bodies('shortlist.changed')).toMatchObject([
      { pick: FRIDAY, fate: 'picked' },
      { pick: FRIDAY, reason: 'at the gate before eight' },
      { pick: CODE, fate: 'kept-back' },
      { pick: DOCK, fate: 'picked' },
    ]),
  );
});

test('the order of the picks is changed from the keyboard, and a pick can be taken back', async () => {
  const { user, bodies } = await inShortlist();
  await user.keyboard('p{Enter}p{Enter}');
  main().getByRole('button', { name: 'Idea: A code for the gate' }).focus();
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
  expect(rows('Picked')).toEqual(['A code for the gate', 'Load on Friday']);
  await waitFor(async () =>
    expect(await bodies('shortlist.moved')).toMatchObject([{ pick: CODE, after: null }]),
  );
  main().getByRole('button', { name: 'Idea: A code for the gate' }).focus();
  await user.keyboard('{Delete}');
  expect(rows('Picked')).toEqual(['Load on Friday']);
});

test('an idea can be typed here', async () => {
  const { user, bodies } = await inShortlist();
  await user.click(main().getByRole('textbox', { name: 'One more idea' }));
  await user.keyboard('Ask Northwind{Enter}');
  expect(rows('To choose from')).toContain('Ask Northwind');
  await waitFor(async () =>
    expect((await bodies('shortlist.added')).at(-1)).toMatchObject({ idea: null, fate: 'open' }),
  );
});
