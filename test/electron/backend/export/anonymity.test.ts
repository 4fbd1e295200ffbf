import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import { readDrafts, saveDraft } from '../../../../electron/backend/library/drafts.ts';
import { writableOf } from '../../../../electron/backend/library/library.ts';
import { writeExport } from '../../../../electron/backend/export/write-export.ts';
import { cardField, hiddenCards, openField, revealOf } from '../../../../shared/steps/write/hidden.ts';
import { temporaryLibrary, type TemporaryLibrary } from '../../../support/temporary-library.ts';
import { sourceLook } from './minutes-look.ts';

const look = sourceLook();
const FORMATS = ['json', 'html', 'md', 'sqlite'] as const;

/** Whoever wrote it, when, and after whom is what the exports must not tell. */
const CARDS = [
  ['d0c3a1f2-1b7e-4c7b-9a56-2f1f6f1f0a01', 'ALPHA the list comes late', 'Ana'],
  ['07e2b9c4-93d1-4a2e-8b7d-5a0c1d2e3f02', 'BRAVO nobody told the dock', 'Ben'],
  ['8a44e6d0-5f21-4b93-b0c9-77aa12bc3d03', 'CHARLIE two systems, two truths', 'Cleo'],
  ['41f9d7b8-0c6a-4e58-a3e1-c9d0e1f2a304', 'DELTA we promise too early', 'Dan'],
] as const;

type Written = readonly (typeof CARDS)[number][];

/** One meeting in which these four write in this order, minutes apart; `stop` before the cards are shown. */
function written(lent: TemporaryLibrary, order: Written, stop = false) {
  const { mint, library } = lent;
  const [session, step, sales] = [mint.id(), mint.id(), mint.id()];
  append(lent, session, [
    mint.event(session, 'session.planned', {
      title: 'Silent',
      template: { id: 'x', name: 'X' },
      facilitator: 'Mia',
      utcOffset: 60,
      agenda: [{ id: step, kind: 'write', title: 'Write', minutes: 5 }],
    }),
    mint.event(session, 'people.department-added', { department: sales, name: 'Sales' }),
    ...CARDS.map(([, , name]) =>
      mint.event(session, 'people.joined', { participant: mint.id(), name, department: sales }),
    ),
    mint.event(session, 'session.started', { step }),
  ]);
  const writable = writableOf(library);
  if (!writable.ok) throw new Error(writable.error.message);
  for (const [id, text] of order) {
    mint.advance(61_000);
    saveDraft(writable.value, session, { field: openField(step), text: id });
    saveDraft(writable.value, session, { field: cardField(step, id), text });
  }
  mint.advance(300_000);
  const drafts = Object.fromEntries(readDrafts(library.db, session).map(({ field, text }) => [field, text]));
  const hidden = hiddenCards(drafts, new Set(), step);
  expect(hidden).toHaveLength(order.length);
  if (stop) return { session, step };
  append(lent, session, [mint.event(session, 'write.revealed', { step, ...revealOf(hidden, false) })]);
  for (const field of Object.keys(drafts)) saveDraft(writable.value, session, { field, text: '' });
  return { session, step };
}

function append({ library }: TemporaryLibrary, session: string, events: Parameters<typeof appendEvents>[2]) {
  expect(appendEvents(library, session, events)).toMatchObject({ ok: true });
}

async function exported(lent: TemporaryLibrary, session: string, format: (typeof FORMATS)[number]) {
  const reply = await writeExport(
    lent.library.db,
    { session, format, folder: lent.folder },
    { now: lent.library.now(), look, exportsFolder: lent.folder },
  );
  if (!reply.ok) throw new Error(reply.error.message);
  return reply.value.files[0] ?? '';
}

/** Every row of every table, as text: what anybody with an SQLite tool can read. */
function dump(path: string): string {
  const db = new Database(path, { readonly: true });
  const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
  const rows = tables
    .filter((name) => !String(name).startsWith('sqlite_'))
    .map((name) => JSON.stringify([name, db.prepare(`SELECT * FROM "${String(name)}"`).all()]));
  db.close();
  return rows.join('\n');
}

async function everythingOf(lent: TemporaryLibrary, session: string): Promise<readonly string[]> {
  const texts: string[] = [];
  for (const format of FORMATS) {
    const path = await exported(lent, session, format);
    texts.push(format === 'sqlite' ? dump(path) : readFileSync(path, 'utf8'));
  }
  return texts;
}

/** The installation's id and the hashes differ from library to library; they follow from what is compared here. */
function withoutChain(text: string): string {
  return text.replaceAll(/"(origin|hash)":"[0-9a-f-]*"/g, '');
}

describe('cards written without names', () => {
  test('every export is the same whoever wrote first: it holds nothing of the order or the times', async () => {
    using one = temporaryLibrary();
    using other = temporaryLibrary();
    const first = written(one, CARDS);
    const second = written(other, CARDS.toReversed());
    expect(first).toEqual(second);
    const exports = [await everythingOf(one, first.session), await everythingOf(other, second.session)];
    expect(exports[0]?.map(withoutChain)).toEqual(exports[1]?.map(withoutChain));
    for (const text of exports[0] ?? []) for (const [, words] of CARDS) expect(text).toContain(words);
  });

  test('one event holds them all, in the order of their ids, and no event is left for each card', async () => {
    using lent = temporaryLibrary();
    const { session } = written(lent, CARDS);
    const json = JSON.parse(readFileSync(await exported(lent, session, 'json'), 'utf8'));
    const events: readonly { type: string; body: { cards: readonly { card: string; by: null }[] } }[] =
      json.sessions[0].events;
    const about = events.filter((event) => JSON.stringify(event).includes('ALPHA'));
    expect(about).toHaveLength(1);
    expect(events.filter(({ type }) => type.startsWith('write.'))).toHaveLength(1);
    const ids = about[0]?.body.cards.map(({ card }) => card) ?? [];
    expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
    expect(about[0]?.body.cards.every(({ by }) => by === null)).toBe(true);
    // Version 4: 122 random bits, and none of them the time.
    expect(ids.every((id) => id.charAt(14) === '4')).toBe(true);
  });

  test('a copy of the library holds no draft, not even in a page that is free', async () => {
    using hidden = temporaryLibrary();
    written(hidden, CARDS, true);
    const early = readFileSync(await exported(hidden, 'all', 'sqlite'));
    expect(early.includes('ALPHA')).toBe(false);
    expect(early.includes('write.card:')).toBe(false);
    expect(dump(await exported(hidden, 'all', 'sqlite'))).not.toContain('write.open');

    using shown = temporaryLibrary();
    written(shown, CARDS);
    const late = readFileSync(await exported(shown, 'all', 'sqlite'));
    expect(late.includes('ALPHA')).toBe(true);
    expect(late.includes('write.card:')).toBe(false);
  });

  test('while they are hidden, no export of the meeting knows of them', async () => {
    using lent = temporaryLibrary();
    const { session } = written(lent, CARDS, true);
    for (const text of await everythingOf(lent, session)) expect(text).not.toMatch(/ALPHA|BRAVO|write\.card/);
  });
});
