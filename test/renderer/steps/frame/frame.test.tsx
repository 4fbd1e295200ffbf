import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { runningMeeting } from '../../session/a-meeting.ts';

async function inFrame() {
  const app = testApp();
  const meeting = await runningMeeting(app);
  await app.open({ name: 'session', session: meeting.session });
  await screen.findByRole('textbox', { name: 'Customer' });
  const bodies = async (type: string) =>
    (await app.read(meeting.session)).filter((event) => event.type === type).map((event) => event.body);
  return { ...app, ...meeting, bodies };
}

const field = (name: string) => screen.getByRole('textbox', { name });

test('an answer is kept with Enter, once, and shows in the header at once', async () => {
  const { user, bodies, frame } = await inFrame();
  await user.type(field('What the customer needs, in their words'), 'Parts by eight{Enter}');
  await user.tab();
  expect(within(screen.getByRole('banner')).getByText('“Parts by eight”')).toBeDefined();
  await waitFor(async () =>
    expect(await bodies('frame.answered')).toEqual([{ step: frame, field: 'need', text: 'Parts by eight' }]),
  );
});

test('leaving a field keeps it; Escape puts the old text back', async () => {
  const { user, bodies } = await inFrame();
  await user.type(field('Sponsor'), 'Lena');
  await user.tab();
  await waitFor(async () => expect(await bodies('frame.answered')).toHaveLength(1));
  await user.type(field('Sponsor'), ' Vogt{Escape}');
  expect(field('Sponsor')).toHaveProperty('value', 'Lena');
  await user.tab();
  expect(await bodies('frame.answered')).toHaveLength(1);
});

test('undo with the keyboard in an answer that is kept takes the answer back', async () => {
  const { user } = await inFrame();
  await user.type(field('Customer'), 'Northwind{Enter}{Control>}z{/Control}');
  expect(field('Customer')).toHaveProperty('value', '');
});

test('facts are added one per Enter, changed in place and removed', async () => {
  const { user, bodies } = await inFrame();
  await user.type(
    field('Add what somebody saw or measured'),
    'Four loads late{Enter}   {Enter}Gate log{Enter}',
  );
  expect(screen.getAllByRole('button', { name: /^Fact: / })).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Fact: Gate log' }));
  await user.keyboard('Gate log, October{Enter}');
  expect(screen.getByRole('button', { name: 'Fact: Gate log, October' })).toBeDefined();
  await user.click(screen.getAllByRole('button', { name: 'Remove this fact' })[0] ?? document.body);
  expect(screen.getAllByRole('button', { name: /^Fact: / })).toHaveLength(1);
  await waitFor(async () => expect(await bodies('frame.fact-removed')).toHaveLength(1));
});

test('what the customer said is kept with who heard it and what kind of words it was', async () => {
  const { user, bodies } = await inFrame();
  await user.type(field('Add what the customer said'), 'My line stands{Enter}');
  await user.click(screen.getByRole('radio', { name: 'complaint' }));
  await user.click(screen.getByRole('button', { name: 'Heard by: Who heard it?' }));
  await user.keyboard('Ana{Enter}');
  await waitFor(async () =>
    expect((await bodies('frame.words-changed')).at(-1)).toMatchObject({
      heard: { words: 'My line stands', tone: 'complaint', heardBy: 'Ana', on: '2026-11-21' },
    }),
  );
});
