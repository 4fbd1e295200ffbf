import { beforeEach, expect, test, vi } from 'vitest';
import type { NewEvent } from '../../../shared/session/event.ts';
import { fake, powerMonitor } from '../../support/fake-electron.ts';
import { plannedMeeting, type PlannedMeeting } from '../../support/meeting.ts';
import { outputOf } from '../../support/output-of.ts';
import { testBackend } from '../../support/test-backend.ts';
import { bootApp, settled, type Booted } from './booted.ts';

vi.mock('electron', () => import('../../support/fake-electron.ts'));

let app: Booted;
let meeting: PlannedMeeting;

beforeEach(async () => {
  app = await bootApp();
  meeting = plannedMeeting(app.backend.mint);
  await happen(...meeting.events);
  return () => app[Symbol.dispose]();
});

async function happen(...events: readonly NewEvent[]): Promise<void> {
  outputOf('events.append', await app.call('events.append', { session: meeting.session, events }));
  await settled();
}

const event = (type: string, body: NewEvent['body'] = {}): NewEvent =>
  app.backend.mint.event(meeting.session, type, body);

test('the display stays on while a session runs, and only then', async () => {
  expect(fake.blockers.size).toBe(0);
  await happen(event('session.started', { step: meeting.step }));
  expect(fake.blockers.size).toBe(1);
  await happen(event('session.step-entered', { step: meeting.whys }));
  expect(fake.blockers.size).toBe(1);
  await happen(event('session.paused'));
  expect(fake.blockers.size).toBe(0);
  await happen(event('session.resumed'));
  expect(fake.blockers.size).toBe(1);
  const closed = event('session.closed');
  await happen(closed);
  expect(fake.blockers.size).toBe(0);
  await happen(event('session.retracted', { events: [closed.id] }));
  expect(fake.blockers.size).toBe(1);
});

test('two sessions keep it on until both stand', async () => {
  const second = plannedMeeting(app.backend.mint, 'Second');
  await happen(event('session.started', { step: meeting.step }));
  const start = app.backend.mint.event(second.session, 'session.started', { step: second.step });
  await app.call('events.append', { session: second.session, events: [...second.events, start] });
  await happen(event('session.paused'));
  expect(fake.blockers.size).toBe(1);
  const pause = app.backend.mint.event(second.session, 'session.paused', {});
  await app.call('events.append', { session: second.session, events: [pause] });
  await settled();
  expect(fake.blockers.size).toBe(0);
});

/** A meeting was running when the app ended last. */
async function runsAlready(folder: string): Promise<void> {
  const earlier = testBackend(`${folder}/library.sqlite`);
  const running = plannedMeeting(earlier.mint);
  const start = earlier.mint.event(running.session, 'session.started', { step: running.step });
  await earlier.dispatch('events.append', { session: running.session, events: [...running.events, start] });
  earlier.close();
}

test('a session that ran already when the app started keeps it on', async () => {
  using later = await bootApp({ before: runsAlready });
  expect(later.log).toEqual([]);
  expect(fake.blockers.size).toBe(1);
});

test('a closed lid is a pause, however short: the clock is told from when', async () => {
  await happen(event('session.started', { step: meeting.step }));
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-21T10:00:02.000Z') });
  powerMonitor.emit('suspend');
  vi.setSystemTime(Date.parse('2026-11-21T10:00:05.000Z'));
  powerMonitor.emit('suspend');
  app.backend.mint.advance(9_000);
  powerMonitor.emit('resume');
  vi.useRealTimers();
  await settled();
  const { events } = outputOf('events.read', await app.call('events.read', { session: meeting.session }));
  expect(events.at(-1)).toMatchObject({
    type: 'session.gap-excluded',
    body: { from: '2026-11-21T10:00:02.000Z', to: '2026-11-21T10:00:09.000Z' },
  });
  powerMonitor.emit('resume');
  await settled();
  const after = outputOf('events.read', await app.call('events.read', { session: meeting.session }));
  expect(after.events).toHaveLength(events.length);
});
