import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { NewEvent } from '../../../../shared/session/event.ts';
import { item, startedMeeting } from '../../../support/meeting.ts';
import { testApp, type TestApp } from '../../app/open-app.tsx';
import { meetingIn } from '../a-step.ts';

interface Thing {
  readonly kind: string;
  readonly text: string;
  readonly date?: string;
}

/** An earlier session of Sales with these things agreed, closed since; gives its id. */
async function earlier(app: TestApp, things: readonly Thing[]): Promise<string> {
  const { mint } = app;
  const meeting = startedMeeting(mint, 'Late deliveries');
  const department = mint.id();
  const said = (type: string, body: NewEvent['body']) => mint.event(meeting.session, type, body);
  await app.append([
    ...meeting.events,
    said('people.department-added', { department, name: 'Sales' }),
    ...things.map(({ kind, text, date }) =>
      item(mint, meeting, { kind, text, ...(date ? { when: { kind: 'by', date } } : {}) }),
    ),
    said('session.closed', {}),
  ]);
  mint.advance(86_400_000);
  return meeting.session;
}

const THINGS = [
  { kind: 'action', text: 'Send the list', date: '2026-11-20' },
  { kind: 'promise', text: 'Ten pallets', date: '2026-11-21' },
  { kind: 'question', text: 'Who buys?' },
];

async function carrying(things: readonly Thing[] = THINGS) {
  const app = testApp();
  const before = await earlier(app, things);
  const meeting = await meetingIn(app, 'carry-over');
  await screen.findByText(/still open/);
  const there = async (type: string) => (await app.read(before)).filter((event) => event.type === type);
  return { ...app, ...meeting, before, there };
}

const head = (text: string) => screen.getByRole('button', { name: new RegExp(text) });

test('one key says it here and in the session it comes from; undo takes both back, redo brings both back', async () => {
  const { user, bodies, there } = await carrying();
  expect(screen.getByText('3 things still open · 2 late')).toBeDefined();
  await waitFor(() => expect(document.activeElement).toBe(head('Send the list')));
  await user.keyboard('y');
  await waitFor(async () => expect(await there('item.status-set')).toHaveLength(1));
  const [answer] = await bodies('carry-over.answered');
  const [twin] = await there('item.status-set');
  expect(answer).toMatchObject({
    answer: 'kept',
    thing: { text: 'Send the list', sessionTitle: 'Late deliveries' },
    twins: [{ events: [twin?.id] }],
  });
  expect(await screen.findByText('2 things still open · 1 late · 1 looked at')).toBeDefined();
  expect(document.activeElement).toBe(head('Ten pallets'));

  await user.keyboard('{Control>}z{/Control}');
  expect(await screen.findByText('3 things still open · 2 late')).toBeDefined();
  expect(await there('session.retracted')).toMatchObject([{ body: { events: [twin?.id] } }]);

  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  expect(await screen.findByText('2 things still open · 1 late · 1 looked at')).toBeDefined();
  expect(await there('session.retracted')).toHaveLength(2);
});

test('moving asks for the date in plain words, dropping for a reason', async () => {
  const { user, bodies, there } = await carrying();
  head('Send the list').focus();
  await user.keyboard('w');
  await user.keyboard('{Enter}');
  expect(await screen.findByText('By when instead?')).toBeDefined();
  await user.keyboard('27 nov{Enter}');
  await waitFor(async () =>
    expect(await there('item.changed')).toMatchObject([{ body: { when: { date: '2026-11-27' } } }]),
  );
  expect(await bodies('carry-over.answered')).toMatchObject([
    { answer: 'moved', when: { date: '2026-11-27' } },
  ]);
  head('Who buys').focus();
  await user.keyboard('x');
  await user.keyboard('{Enter}');
  expect(await screen.findByText(/so that nobody wonders later/)).toBeDefined();
  await user.keyboard('Nobody does any more{Enter}');
  await waitFor(async () =>
    expect(await there('item.status-set')).toMatchObject([
      { body: { status: 'dropped', note: 'Nobody does any more' } },
    ]),
  );
});

test('what somebody answered elsewhere meanwhile is not answered twice: what is known is said', async () => {
  const { user, append, bodies, before, there, mint } = await carrying([
    { kind: 'action', text: 'Send the list' },
  ]);
  const [added] = await there('item.added');
  head('Send the list').focus();
  // Between the list and the key: another window's answer has not reached this one yet.
  const press = user.keyboard('y');
  await append([
    mint.event(before, 'item.status-set', { item: added?.body['item'], status: 'done', note: 'by mail' }),
  ]);
  await press;
  await waitFor(async () => expect(await there('item.status-set')).not.toHaveLength(0));
  const said = (await bodies('carry-over.answered')).length;
  expect(await there('item.status-set')).toHaveLength(1 + said);
});

test('a missed promise says where it broke, and is traced in one key while the meeting goes on', async () => {
  const { user, there, before, backend } = await carrying();
  head('Ten pallets').focus();
  await user.keyboard('m');
  await user.keyboard('The wood came late{Enter}');
  await waitFor(async () =>
    expect(await there('item.promise-resulted')).toMatchObject([
      { body: { result: 'missed', reason: 'capacity', note: 'The wood came late' } },
    ]),
  );
  (await screen.findByRole('button', { name: /missed: more work than hours/ })).focus();
  await user.keyboard('o');
  expect(await screen.findByText(/A session for it is planned/)).toBeDefined();
  const reply = await backend.dispatch('sessions.related', { session: before });
  expect(reply).toMatchObject({
    ok: true,
    value: { related: [{ kind: 'missed-promise', direction: 'to' }] },
  });
});

test('without departments or a customer it says what it needs; a department added later brings its things', async () => {
  const app = testApp();
  await earlier(app, THINGS);
  const { event } = await meetingIn(app, 'carry-over', { empty: true });
  expect(await screen.findByText(/Who is here, and who is it for/)).toBeDefined();
  await app.append([event('people.department-added', { department: app.mint.id(), name: 'Sales' })]);
  expect(await screen.findByText('3 things still open · 2 late')).toBeDefined();
});

test('three hundred things can be searched', async () => {
  const things = Array.from({ length: 300 }, (_, index) => ({
    kind: 'action',
    text: `Thing number ${index}`,
  }));
  const { user } = await carrying(things);
  await user.type(screen.getByRole('searchbox', { name: 'Find in these' }), 'number 277');
  await waitFor(() => expect(screen.queryByText('Thing number 5')).toBeNull());
  expect(screen.getByText('Thing number 277')).toBeDefined();
});

test('the room sees one thing, with who and when, and what was said', async () => {
  const { open, session, user, before } = await carrying();
  head('Ten pallets').focus();
  await user.keyboard('y');
  await screen.findByText(/1 looked at/);
  expect(before).toBeDefined();
  const container = await open({ name: 'room', session });
  expect(await within(container).findByText('Send the list')).toBeDefined();
  expect(within(container).getByText(/2 things to look at/)).toBeDefined();
});
