import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { NewEvent } from '../../../shared/session/event.ts';
import { item, startedMeeting } from '../../support/meeting.ts';
import { testApp, type TestApp } from '../app/open-app.tsx';

const by = (date: string) => ({ kind: 'by', date });

/** The page of a closed session with a tree, two actions and a promise. */
async function page(app: TestApp) {
  const { mint } = app;
  const meeting = startedMeeting(mint);
  const { session, whys } = meeting;
  const said = (type: string, body: NewEvent['body']) => mint.event(session, type, body);
  const [cause, deeper, measure] = [mint.id(), mint.id(), mint.id()];
  await app.append([
    ...meeting.events,
    item(mint, meeting, { kind: 'promise', text: 'Ten pallets', when: by('2026-11-20') }),
    item(mint, meeting, { kind: 'action', text: 'Change the gasket', when: by('2027-01-20') }),
    item(mint, meeting, { kind: 'action', text: 'Only for me', private: true }),
    said('why-tree.problem-stated', { step: whys, text: 'Oil on the floor', source: 'seen' }),
    said('why-tree.cause-added', { step: whys, cause, parent: null, text: 'The gasket leaks' }),
    said('why-tree.evidence-given', { step: whys, cause, state: 'verified', by: '', source: 'dye test' }),
    said('why-tree.cause-added', { step: whys, cause: deeper, parent: cause, text: 'Cheap gaskets' }),
    said('why-tree.countermeasure-added', {
      step: whys,
      countermeasure: measure,
      cause: deeper,
      text: 'Good gaskets',
      strength: 'eliminate',
    }),
    said('why-tree.check-planned', {
      step: whys,
      countermeasure: measure,
      measure: 'no oil for a month',
      date: '2026-11-19',
    }),
    said('session.closed', {}),
  ]);
  mint.advance(60_000);
  await app.open({ name: 'minutes', session, item: null });
  const bodies = async (type: string) =>
    (await app.read(session)).filter((event) => event.type === type).map(({ body }) => body);
  return { session, measure, bodies };
}

test('a closed session says in one sentence what happened to what was agreed, then thing by thing', async () => {
  const app = testApp();
  await page(app);
  const region = await screen.findByRole('region', { name: 'What happened to what we agreed?' });
  expect(within(region).getByText('Of 3 things agreed: 1 open, 2 overdue.')).toBeDefined();
  await app.user.click(within(region).getByRole('button', { name: 'Thing by thing' }));
  expect(within(region).getByText('Good gaskets: no oil for a month')).toBeDefined();
  expect(within(region).queryByText('Only for me')).toBeNull();
});

test('results are given by one key each, stand in the sentence and in the minutes, and can be taken back', async () => {
  const app = testApp();
  const { bodies } = await page(app);
  await app.user.click(await screen.findByRole('button', { name: 'Say what became of it' }));
  (await screen.findByRole('button', { name: 'What became of “Change the gasket”' })).focus();
  await app.user.keyboard('y');
  expect(await screen.findByText('1 settled')).toBeDefined();
  expect(await bodies('item.status-set')).toMatchObject([{ status: 'done' }]);
  screen.getByRole('button', { name: 'What became of “Ten pallets”' }).focus();
  await app.user.keyboard('w');
  await app.user.keyboard('5 dec{Enter}');
  await waitFor(async () =>
    expect(await bodies('item.promise-resulted')).toMatchObject([
      { result: 'moved', when: { date: '2026-12-05' } },
    ]),
  );
  await app.user.click(screen.getByRole('radio', { name: 'Minutes' }));
  const region = await screen.findByRole('region', { name: 'What happened to what we agreed?' });
  expect(within(region).getByText('Of 3 things agreed: 1 kept, 1 open, 1 overdue.')).toBeDefined();
  expect(within(screen.getByRole('article')).getByText('What became of it')).toBeDefined();
  await app.user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(within(region).getByText(/2 overdue/)).toBeDefined());
});

test('a check that did not work opens its tree again, linked from both and from the countermeasure', async () => {
  const app = testApp();
  const { session, measure, bodies } = await page(app);
  await app.user.click(await screen.findByRole('radio', { name: 'Follow-up' }));
  (await screen.findByRole('button', { name: /What became of “Good gaskets/ })).focus();
  await app.user.keyboard('m');
  await app.user.keyboard('Oil again on two days{Enter}');
  await waitFor(async () =>
    expect(await bodies('why-tree.check-resulted')).toMatchObject([
      { result: 'did-not', note: 'Oil again on two days' },
    ]),
  );
  (await screen.findByRole('button', { name: /What became of “Good gaskets/ })).focus();
  await app.user.keyboard('o');
  expect(await screen.findByRole('button', { name: /Back to home/ })).toBeDefined();
  const reply = await app.backend.dispatch('sessions.related', { session });
  expect(reply).toMatchObject({
    value: { related: [{ kind: 'failed-check', item: measure, direction: 'to' }] },
  });
  const opened = window.location.hash.split('/').find((part) => part.length === 36) ?? '';
  const events = await app.read(opened);
  const texts = events.filter(({ type }) => type === 'why-tree.cause-added').map(({ body }) => body['text']);
  expect(texts).toEqual(['The gasket leaks', 'Cheap gaskets']);
  expect(events.some(({ type }) => type === 'why-tree.evidence-given')).toBe(true);
  await app.open({ name: 'minutes', session, item: null });
  await app.user.click(await screen.findByRole('radio', { name: 'Follow-up' }));
  expect(await screen.findByRole('link', { name: /Tree opened again in/ })).toBeDefined();
});
