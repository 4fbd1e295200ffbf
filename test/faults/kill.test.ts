import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { storedEventSchema, type Id } from '../../shared/session/event.ts';
import { openLibrary } from '../../electron/backend/library/open-library.ts';
import { closeLibrary } from '../../electron/backend/library/library.ts';
import { checkLibrary } from '../../electron/backend/safety/check-library.ts';
import { ensureBuilt } from '../support/built-app.ts';
import { note, startedMeeting, type PlannedMeeting } from '../support/meeting.ts';
import { mint, type Mint } from '../support/mint.ts';
import { temporaryFolder } from '../support/temporary-library.ts';
import { served, type Served } from './served.ts';

/** `KILLS=200 npx vitest run … test/faults/kill` for the whole proof. */
const KILLS = Number(process.env['KILLS'] ?? 25);
/** A kill comes this long after the script began, at most, in milliseconds: some come before its first event, some far into it. */
const LATEST = 400;
const TYPING_LOST = 1000;

const streamSchema = z.object({
  events: z.array(storedEventSchema),
  drafts: z.array(z.object({ field: z.string(), text: z.string() })),
});

/** What the script was told is safe, and what it had typed when. */
interface Diary {
  readonly acknowledged: Set<Id>;
  /** Every state of the text field that was not lost again, with when it was typed. */
  readonly typed: { readonly text: string; readonly at: number }[];
  /** The last that was acknowledged. */
  saved: string;
}

beforeAll(ensureBuilt, 60_000);

test(
  `nothing acknowledged is lost in ${KILLS} kills at random moments, and at most a second of typing`,
  { timeout: 60_000 + KILLS * 5_000 },
  async () => {
    using folder = temporaryFolder();
    const library = join(folder.path, 'library.sqlite');
    const minted = mint(1, Date.now());
    const meeting = startedMeeting(minted);
    const diary: Diary = { acknowledged: new Set(), typed: [], saved: '' };
    let lost = 0;
    let host = await served(library);
    await append(host, diary, meeting, meeting.events);
    for (let kills = 0; kills < KILLS; kills += 1) {
      const moment = Math.random() * LATEST;
      const script = Promise.allSettled([say(host, diary, meeting, minted), type(host, diary, meeting)]);
      await wait(moment);
      await host.kill();
      const killed = performance.now();
      await script;
      expectWhole(library, `kill ${kills} after ${moment} ms`);
      host = await served(library);
      lost = Math.max(lost, await comeBack(host, diary, meeting, killed));
    }
    await host.stop();
    expect(lost).toBeLessThanOrEqual(TYPING_LOST);
    expect(diary.acknowledged.size).toBeGreaterThan(KILLS);
    expect(new Set(diary.typed.map(({ text }) => text)).size).toBeGreaterThan(KILLS);
    console.log(
      `${KILLS} kills: ${diary.acknowledged.size} events and ${diary.typed.length} keystrokes, ${Math.round(lost)} ms of typing lost at most`,
    );
  },
);

/** A facilitator's entries, one after the other, until the host is gone. */
async function say(host: Served, diary: Diary, meeting: PlannedMeeting, minted: Mint): Promise<never> {
  for (let count = 0; ; count += 1) {
    minted.advance(1);
    await append(host, diary, meeting, [
      note(minted, meeting, `entry ${count} <b>“quoted”</b> ${'x'.repeat(count % 400)}`),
    ]);
  }
}

async function append(
  host: Served,
  diary: Diary,
  { session }: PlannedMeeting,
  events: PlannedMeeting['events'],
): Promise<void> {
  const reply = await host.call('events.append', { session, events: [...events] });
  expect(reply).toMatchObject({ ok: true });
  for (const { id } of events) diary.acknowledged.add(id);
}

/** Somebody types into a field; what is there is saved as it happens. */
async function type(host: Served, diary: Diary, { session }: PlannedMeeting): Promise<never> {
  for (let letter = 0; ; letter += 1) {
    const text = `${diary.saved.slice(-40)}${String.fromCodePoint(0x61 + (letter % 26))}`;
    diary.typed.push({ text, at: performance.now() });
    expect(await host.call('drafts.save', { session, draft: { field: 'note', text } })).toMatchObject({
      ok: true,
    });
    diary.saved = text;
  }
}

/** Reads everything back; gives how many milliseconds of typing before the kill are missing. */
async function comeBack(
  host: Served,
  diary: Diary,
  { session }: PlannedMeeting,
  killed: number,
): Promise<number> {
  const reply = await host.call('events.read', { session });
  if (!reply.ok) throw new Error(reply.error.message);
  const { events, drafts } = streamSchema.parse(reply.value);
  const there = new Set(events.map((event) => event.id));
  expect([...diary.acknowledged].filter((id) => !there.has(id))).toEqual([]);
  const text = drafts.find(({ field }) => field === 'note')?.text ?? '';
  const last = diary.typed.findLastIndex((state) => state.text === text);
  const acknowledged = diary.typed.findLastIndex((state) => state.text === diary.saved);
  expect(last).toBeGreaterThanOrEqual(acknowledged);
  diary.saved = text;
  const [missing] = diary.typed.splice(last + 1);
  return missing === undefined ? 0 : killed - missing.at;
}

/** Chains intact, and the read tables as a rebuild would make them. The host is dead, so the file is ours to look at. */
function expectWhole(file: string, when: string): void {
  const opened = openLibrary({ file, now: () => Date.now(), newId: () => '', create: false });
  if (!opened.ok) throw new Error(`${when}: ${opened.error.message}`);
  const { db, writable } = opened.value;
  expect({ when, ...checkLibrary({ db, writable, rebuild: false }) }).toMatchObject({ when, problems: [] });
  closeLibrary(opened.value);
}
