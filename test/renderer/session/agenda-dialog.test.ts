import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { inCockpit } from './in-cockpit.ts';

/** The steps in the rail, in order. */
function rail(): readonly string[] {
  const agenda = screen.getByRole('navigation', { name: 'Agenda', hidden: true });
  return within(agenda)
    .getAllByRole('button', { hidden: true })
    .map((button) => button.textContent)
    .filter((text) => /\d+ minutes?$/u.test(text));
}

test('a step is added behind another, moved, left out and taken in again, by keyboard', async () => {
  const { user, session, read } = await inCockpit();
  await user.keyboard('{F6}');
  const dialog = within(await screen.findByRole('dialog', { name: 'The agenda from here' }));
  await user.click(dialog.getByRole('option', { name: /Then plan/ }));
  await user.click(dialog.getByRole('button', { name: 'Add a step' }));
  await user.keyboard('than{Enter}');
  await waitFor(() => expect(rail()).toHaveLength(3));
  expect(rail()[2]).toMatch(/^Thanks/u);

  await user.click(dialog.getByRole('option', { name: /Thanks/ }));
  await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
  await waitFor(() => expect(rail()[1]).toMatch(/^Thanks/u));
  await user.keyboard('{Delete}');
  await waitFor(() => expect(rail()[1]).toContain('left out'));
  await user.keyboard('{Delete}');
  await waitFor(() => expect(rail()[1]).not.toContain('left out'));
  const types = (await read(session)).map((event) => event.type);
  expect(types.filter((type) => type.startsWith('session.step-'))).toEqual([
    'session.step-added',
    'session.step-moved',
    'session.step-skipped',
    'session.step-skipped',
  ]);
});

test('the next step passes over one that is left out', async () => {
  const { user, append, event, plan, mint, session } = await inCockpit();
  const close = mint.id();
  await append([
    event('session.step-added', {
      step: { id: close, kind: 'close', title: 'The end', minutes: 3 },
      after: plan,
    }),
    event('session.step-skipped', { step: plan, skipped: true }),
  ]);
  expect(session).toBeDefined();
  await waitFor(() => expect(rail()[1]).toContain('left out'));
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await waitFor(() =>
    expect(screen.getByRole('button', { name: /The end/ }).getAttribute('aria-current')).toBe('step'),
  );
});

test('what is said about a step is kept while typing pauses, and its lights at once', async () => {
  const { user, session, read } = await inCockpit();
  await user.keyboard('{F6}');
  const dialog = within(await screen.findByRole('dialog', { name: 'The agenda from here' }));
  await user.click(dialog.getByRole('option', { name: /Then plan/ }));
  const prompt = dialog.getByRole('textbox', { name: 'What you read out' });
  await user.type(prompt, 'One name each.');
  await waitFor(
    async () => expect((await read(session)).at(-1)?.body).toMatchObject({ prompt: 'One name each.' }),
    {
      timeout: 3000,
    },
  );
  const maker = dialog.getByRole('radiogroup', { name: 'Maker' });
  await user.click(within(maker).getByRole('radio', { name: 'excused' }));
  await waitFor(async () =>
    expect((await read(session)).at(-1)?.body).toMatchObject({ lights: { maker: 'excused' } }),
  );
  const minutes = dialog.getByRole('textbox', { name: 'Minutes' });
  await user.clear(minutes);
  await user.type(minutes, '12');
  await waitFor(async () => expect((await read(session)).at(-1)?.body).toMatchObject({ minutes: 12 }));
  expect(screen.queryByText('Whole minutes, 0 to 1440.')).toBeNull();
  await user.type(minutes, 'x');
  expect(screen.getByText('Whole minutes, 0 to 1440.')).toBeDefined();
});
