import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { testApp } from '../../app/open-app.tsx';
import { meetingIn } from '../a-step.ts';
import { inHuddle, main, promised, row, SECRET } from './in-huddle.ts';

test('what was signed and then changed has to be signed again', async () => {
  const { user } = await inHuddle((meeting) => [promised(meeting, { level: 'promise' })]);
  await user.click(main().getByRole('button', { name: 'Ana Ruiz for Sales' }));
  await user.click(main().getByRole('button', { name: 'Ben Okafor for Operations' }));
  expect(main().queryByText(/Green takes two names/)).toBeNull();
  row().focus();
  await user.keyboard('{Enter}');
  const field = main().getByRole('textbox', { name: 'Promise' });
  expect(field).toHaveProperty('value', '40 crates to Northwind by 27 Nov 2026, 20 h Operations');
  await user.clear(field);
  await user.keyboard('60 crates to Northwind by 27 Nov, 30 h ops{Enter}');
  expect(await main().findAllByText('changed since')).toHaveLength(2);
  expect(main().getByText(/Green takes two names/)).toBeDefined();
  expect(main().getByText('30 h Operations')).toBeDefined();
});

test('yellow plans the relay in one key, linked to the huddle', async () => {
  const { user, bodies, session, backend } = await inHuddle((meeting) => [
    promised(meeting, { level: 'ask-first' }),
  ]);
  await user.click(document.body);
  await user.keyboard('f');
  await user.keyboard('y');
  expect(await main().findByRole('textbox', { name: 'The words to go with' })).toHaveProperty(
    'value',
    'We come back on 40 crates to Northwind after the relay.',
  );
  await user.keyboard('{Enter}');
  await waitFor(async () => expect(await bodies('promise.resulted')).toMatchObject([{ result: 'yellow' }]));
  await waitFor(() =>
    expect(document.activeElement).toBe(main().getByRole('button', { name: 'Plan the relay' })),
  );
  await user.keyboard('{Enter}');
  expect(await screen.findAllByText('The relay is planned, linked to this huddle.')).not.toEqual([]);
  const related = await backend.dispatch('sessions.related', { session });
  expect(related).toMatchObject({
    ok: true,
    value: { related: [{ kind: 'follows', direction: 'to', known: { title: 'Relay: Late deliveries' } }] },
  });
});

test('red needs the date before which nothing is promised', async () => {
  const { user, bodies } = await inHuddle((meeting) => [promised(meeting)]);
  await user.click(main().getByRole('button', { name: 'Red' }));
  await user.click(main().getByRole('textbox', { name: 'Not before' }));
  await user.keyboard('{Enter}');
  expect(main().getByText(/Not before when/)).toBeDefined();
  await user.keyboard('7 dec{Enter}');
  await waitFor(async () =>
    expect(await bodies('promise.resulted')).toMatchObject([
      { result: 'red', until: '2026-12-07', sentence: 'Not before Mon\u00a07\u00a0Dec.' },
    ]),
  );
  expect(await main().findByText(/Red: not before Mon\s7\sDec/)).toBeDefined();
});

test('the projector shows load, levels and the words to go with, and nothing private', async () => {
  const app = testApp();
  const { session } = await meetingIn(app, 'promise', {
    before: (meeting) => [
      promised(meeting, { excluded: 'pallets' }),
      meeting.event('item.added', {
        item: SECRET,
        step: meeting.step,
        kind: 'promise',
        text: 'A discount for Jonas alone',
        private: true,
      }),
      meeting.event('promise.resulted', {
        step: meeting.step,
        result: 'yellow',
        sentence: 'We come back tomorrow.',
        until: null,
        load: [],
        withoutHours: 0,
      }),
    ],
  });
  await app.open({ name: 'room', session });
  expect(await screen.findByText('We come back tomorrow.')).toBeDefined();
  expect(screen.getByText(/Yellow: it needs the relay/)).toBeDefined();
  expect(screen.getByText('not included: pallets')).toBeDefined();
  expect(screen.queryByText('A discount for Jonas alone')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});
