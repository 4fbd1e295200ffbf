import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { timeLineEntries } from '../../../renderer/minutes/time-line-entries.ts';
import { sessionStream } from '../../../shared/session/fold.ts';
import { logOf } from '../../../shared/session/log.ts';
import { item, startedMeeting } from '../../support/meeting.ts';
import { testApp } from '../app/open-app.tsx';

function printed() {
  return within(screen.getByRole('article'));
}

test('the page shows the minutes, and follow-up after the close stands in them', async () => {
  const app = testApp();
  const meeting = startedMeeting(app.mint);
  const action = item(app.mint, meeting, { kind: 'action', text: 'Change the gasket' });
  const closed = app.mint.event(meeting.session, 'session.closed', {});
  await app.append([...meeting.events, action, closed]);
  await app.open({ name: 'minutes', session: meeting.session, item: null });
  expect(await screen.findByRole('heading', { level: 1, name: 'Oil on the floor' })).toBeDefined();
  expect(printed().getByText('Change the gasket')).toBeDefined();
  await app.user.click(screen.getByRole('radio', { name: 'Follow-up' }));
  await app.user.click(await screen.findByRole('button', { name: 'Done' }));
  expect(await screen.findByText('1 settled')).toBeDefined();
  const stored = await app.read(meeting.session);
  expect(stored.at(-1)).toMatchObject({ type: 'item.status-set', body: { status: 'done' } });
  await app.user.click(screen.getByRole('radio', { name: 'Minutes' }));
  expect(await printed().findByText(/done/i)).toBeDefined();
});

test('the time line tells what happened and shows the minutes as they were then', async () => {
  const app = testApp();
  const meeting = startedMeeting(app.mint);
  const first = item(app.mint, meeting, { kind: 'note', text: 'The floor was wet' });
  const second = item(app.mint, meeting, { kind: 'note', text: 'The gasket is thin' });
  await app.append([...meeting.events, first, second]);
  await app.open({ name: 'minutes', session: meeting.session, item: null });
  await app.user.click(await screen.findByRole('radio', { name: 'Time line' }));
  expect(printed().getByText('The gasket is thin')).toBeDefined();
  const slider = screen.getByRole('slider', { name: /Move through the session/ });
  fireEvent.change(slider, { target: { value: '1' } });
  expect(printed().queryByText('The gasket is thin')).toBeNull();
  expect(printed().getByText('The floor was wet')).toBeDefined();
});

test('undone and private things are nobody’s business in the time line', () => {
  const app = testApp();
  const meeting = startedMeeting(app.mint);
  const open = item(app.mint, meeting, { kind: 'note', text: 'Seen by all' });
  const hidden = item(app.mint, meeting, { kind: 'note', text: 'For me only', private: true });
  const undone = item(app.mint, meeting, { kind: 'note', text: 'Never mind' });
  const retracted = app.mint.event(meeting.session, 'session.retracted', { events: [undone.id] });
  const log = logOf(sessionStream(meeting.session), [...meeting.events, open, hidden, undone, retracted]);
  expect(
    timeLineEntries(log)
      .map((entry) => entry.text)
      .filter(Boolean),
  ).toEqual(['Seen by all']);
});

test('a search result’s thing is marked on the page', async () => {
  const app = testApp();
  const meeting = startedMeeting(app.mint);
  const action = item(app.mint, meeting, { kind: 'action', text: 'Change the gasket' });
  await app.append([...meeting.events, action]);
  const found = String(action.body['item']);
  await app.open({ name: 'minutes', session: meeting.session, item: found });
  await screen.findByText('Change the gasket');
  expect(document.getElementById(found)?.hasAttribute('data-found')).toBe(true);
});
