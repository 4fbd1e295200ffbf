import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { closeLibrary } from '../../electron/backend/library/library.ts';
import { openLibrary } from '../../electron/backend/library/open-library.ts';
import { readEventRows } from '../../electron/backend/library/event-rows.ts';
import { checkLibrary } from '../../electron/backend/safety/check-library.ts';
import { ensureBuilt } from '../support/built-app.ts';
import { note, startedMeeting } from '../support/meeting.ts';
import { mint } from '../support/mint.ts';
import { temporaryFolder } from '../support/temporary-library.ts';
import { served } from './served.ts';

const KILLS = Number(process.env['KILLS'] ?? 10);
/** A kill comes this long after the script began, at most, in milliseconds. */
const LATEST = 300;
const textSchema = z.object({ text: z.string() });

beforeAll(ensureBuilt, 60_000);

test(
  `a gesture of two sessions is in both or in neither after ${KILLS} kills at random moments`,
  { timeout: 60_000 + KILLS * 5_000 },
  async () => {
    using folder = temporaryFolder();
    const library = join(folder.path, 'library.sqlite');
    const minted = mint(1, Date.now());
    const meetings = ['Before', 'Now'].map((title) => startedMeeting(minted, title));
    const acknowledged = new Set<string>();
    let host = await served(library);
    for (const { session, events } of meetings) {
      expect(await host.call('events.append', { session, events: [...events] })).toMatchObject({ ok: true });
    }
    let count = 0;
    const answer = async (): Promise<never> => {
      for (;;) {
        minted.advance(1);
        count += 1;
        const text = `gesture ${count}`;
        const parts = meetings.map((meeting) => ({
          session: meeting.session,
          events: [note(minted, meeting, text)],
        }));
        const reply = await host.call('events.append-together', { parts });
        expect(reply).toMatchObject({ ok: true });
        acknowledged.add(text);
      }
    };
    for (let kills = 0; kills < KILLS; kills += 1) {
      const script = Promise.allSettled([answer()]);
      await wait(Math.random() * LATEST);
      await host.kill();
      await script;
      const opened = openLibrary({ file: library, now: Date.now, newId: minted.id });
      if (!opened.ok) throw new Error(opened.error.message);
      const { db, writable } = opened.value;
      expect(checkLibrary({ db, writable, rebuild: false })).toMatchObject({ problems: [] });
      const [before, now] = meetings.map(({ session }) =>
        readEventRows(db, session)
          .filter(({ type }) => type === 'item.added')
          .map(({ body }) => textSchema.parse(body).text),
      );
      expect(before).toEqual(now);
      expect([...acknowledged].filter((text) => now?.includes(text) !== true)).toEqual([]);
      closeLibrary(opened.value);
      host = await served(library);
    }
    await host.stop();
    expect(acknowledged.size).toBeGreaterThan(KILLS);
  },
);
