import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { StoredEvent } from '../../../shared/session/event.ts';
import { spentIn } from '../../../shared/session/clock.ts';
import { sessionStream } from '../../../shared/session/fold.ts';
import { logOf } from '../../../shared/session/log.ts';
import { note, startedMeeting, type PlannedMeeting } from '../../support/meeting.ts';
import { mint } from '../../support/mint.ts';
import { outputOf } from '../../support/output-of.ts';
import { temporaryFolder } from '../../support/temporary-library.ts';
import { testBackend, type TestBackend } from '../../support/test-backend.ts';

const MINUTE = 60_000;

describe('the clock of a running session', () => {
  test('does not count a closed lid', async () => {
    await inLibrary(async (backend) => {
      const meeting = await begin(backend);
      wait(backend, MINUTE);
      backend.mint.advance(10 * MINUTE); // The machine sleeps: no beats.
      backend.beat();
      wait(backend, MINUTE);
      expect(await spent(backend, meeting)).toBe(2 * MINUTE);
    });
  });

  test('does not count it either when a window is faster than the next beat', async () => {
    await inLibrary(async (backend) => {
      const meeting = await begin(backend);
      wait(backend, MINUTE);
      backend.mint.advance(10 * MINUTE);
      const move = backend.mint.event(meeting.session, 'session.step-entered', { step: meeting.whys });
      const { session } = meeting;
      expect(await backend.dispatch('events.append', { session, events: [move] })).toMatchObject({
        ok: true,
      });
      expect(await spent(backend, meeting)).toBe(MINUTE);
    });
  });

  test('counts thinking: silence without sleep is part of the meeting', async () => {
    await inLibrary(async (backend) => {
      const meeting = await begin(backend);
      wait(backend, 10 * MINUTE);
      expect(await spent(backend, meeting)).toBe(10 * MINUTE);
      expect(types(await read(backend, meeting))).not.toContain('session.gap-excluded');
    });
  });

  test('does not count the time between a crash and coming back', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const minted = mint();
    const first = testBackend(file, { minted });
    const meeting = await begin(first);
    wait(first, MINUTE);
    first.close();
    minted.advance(20 * MINUTE);
    const second = testBackend(file, { minted });
    await read(second, meeting);
    wait(second, MINUTE);
    const said = note(minted, meeting, 'back again');
    const { session } = meeting;
    expect(await second.dispatch('events.append', { session, events: [said] })).toMatchObject({ ok: true });
    expect(await spent(second, meeting)).toBe(2 * MINUTE);
    expect(types(await read(second, meeting)).filter((type) => type === 'session.gap-excluded')).toHaveLength(
      1,
    );
    second.close();
  });

  test('is left alone where nobody was away long', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const minted = mint();
    const first = testBackend(file, { minted });
    const meeting = await begin(first);
    first.close();
    minted.advance(20_000);
    const second = testBackend(file, { minted });
    expect(types(await read(second, meeting))).not.toContain('session.gap-excluded');
    second.close();
  });

  test('does not count the time without a window, from a minute on', async () => {
    await inLibrary(async (backend) => {
      const meeting = await begin(backend);
      await windows(backend, true);
      wait(backend, MINUTE);
      await windows(backend, false);
      wait(backend, 20 * MINUTE);
      await windows(backend, true);
      wait(backend, MINUTE);
      expect(await spent(backend, meeting)).toBe(2 * MINUTE);
      const said = note(backend.mint, meeting, 'back again');
      const { session } = meeting;
      expect(await backend.dispatch('events.append', { session, events: [said] })).toMatchObject({
        ok: true,
      });
      expect(
        types(await read(backend, meeting)).filter((type) => type === 'session.gap-excluded'),
      ).toHaveLength(1);
    });
  });

  test('counts a reload of the last window as talk', async () => {
    await inLibrary(async (backend) => {
      const meeting = await begin(backend);
      await windows(backend, true);
      await windows(backend, false);
      wait(backend, MINUTE / 2);
      await windows(backend, true);
      wait(backend, MINUTE / 2);
      expect(await spent(backend, meeting)).toBe(MINUTE);
      expect(types(await read(backend, meeting))).not.toContain('session.gap-excluded');
    });
  });

  test('a lid that is closed while no window is open counts once', async () => {
    await inLibrary(async (backend) => {
      const meeting = await begin(backend);
      await windows(backend, true);
      await windows(backend, false);
      wait(backend, 2 * MINUTE);
      backend.mint.advance(10 * MINUTE);
      backend.beat();
      wait(backend, 2 * MINUTE);
      await windows(backend, true);
      expect(await spent(backend, meeting)).toBe(0);
      expect(
        types(await read(backend, meeting)).filter((type) => type === 'session.gap-excluded'),
      ).toHaveLength(1);
    });
  });

  test('does not count it either when the host ends before a window comes back', async () => {
    using folder = temporaryFolder();
    const file = join(folder.path, 'library.sqlite');
    const minted = mint();
    const first = testBackend(file, { minted });
    const meeting = await begin(first);
    await windows(first, true);
    wait(first, MINUTE);
    await windows(first, false);
    wait(first, 20 * MINUTE);
    first.close();
    const second = testBackend(file, { minted });
    await read(second, meeting);
    expect(await spent(second, meeting)).toBe(MINUTE);
    second.close();
  });

  test('goes on for whoever says something without a window', async () => {
    await inLibrary(async (backend) => {
      const meeting = await begin(backend);
      await windows(backend, true);
      await windows(backend, false);
      wait(backend, 5 * MINUTE);
      const said = note(backend.mint, meeting, 'from a script');
      const { session } = meeting;
      expect(await backend.dispatch('events.append', { session, events: [said] })).toMatchObject({
        ok: true,
      });
      expect(await spent(backend, meeting)).toBe(0);
    });
  });

  test('stands still with a pause, however long the lid is closed', async () => {
    await inLibrary(async (backend) => {
      const meeting = await begin(backend);
      wait(backend, MINUTE);
      const { session } = meeting;
      const paused = backend.mint.event(session, 'session.paused', {});
      await backend.dispatch('events.append', { session, events: [paused] });
      backend.mint.advance(30 * MINUTE);
      backend.beat();
      expect(types(await read(backend, meeting))).not.toContain('session.gap-excluded');
      expect(await spent(backend, meeting)).toBe(MINUTE);
    });
  });
});

async function inLibrary(work: (backend: TestBackend) => Promise<void>): Promise<void> {
  using folder = temporaryFolder();
  const backend = testBackend(join(folder.path, 'library.sqlite'), { minted: mint() });
  await work(backend);
  expect(backend.log).toEqual([]);
  backend.close();
}

async function begin(backend: TestBackend): Promise<PlannedMeeting> {
  const meeting = startedMeeting(backend.mint);
  await backend.dispatch('events.append', { session: meeting.session, events: meeting.events });
  backend.beat();
  return meeting;
}

/** What a host tells when its first window opens and when its last one closes. */
async function windows(backend: TestBackend, open: boolean): Promise<void> {
  expect(await backend.dispatch('clock.attended', { windows: open })).toEqual({ ok: true, value: {} });
}

/** Time in which the machine is awake. */
function wait(backend: TestBackend, milliseconds: number): void {
  for (let waited = 0; waited < milliseconds; waited += 5_000) {
    backend.mint.advance(5_000);
    backend.beat();
  }
}

async function read(backend: TestBackend, { session }: PlannedMeeting): Promise<readonly StoredEvent[]> {
  const reply = await backend.dispatch('events.read', { session });
  return outputOf('events.read', reply).events;
}

async function spent(backend: TestBackend, meeting: PlannedMeeting): Promise<number> {
  const { state } = logOf(sessionStream(meeting.session), await read(backend, meeting));
  return spentIn(state.meeting, meeting.step, backend.mint.now());
}

function types(events: readonly StoredEvent[]): readonly string[] {
  return events.map((event) => event.type);
}
