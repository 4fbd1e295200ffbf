import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import { findPassages, PASSAGES } from '../../../../electron/backend/library/find-passages.ts';
import { writableOf } from '../../../../electron/backend/library/library.ts';
import type { Hit } from '../../../../shared/contract/library.ts';
import { checkSearchIndexes } from '../../../support/derived-rows.ts';
import { item, note, startedMeeting } from '../../../support/meeting.ts';
import { temporaryLibrary, type TemporaryLibrary } from '../../../support/temporary-library.ts';

describe('search', () => {
  test('finds what was captured, by words, beginnings and without accents', () => {
    using lent = temporaryLibrary();
    say(lent, ['The gasket was cheap', 'Naïve idea about the façade', 'Machine 2 leaks oil']);
    expect(texts(lent, 'gasket cheap')).toEqual(['The [gasket] was [cheap]']);
    expect(texts(lent, 'CHEAP gask')).toEqual(['The [gasket] was [cheap]']);
    expect(texts(lent, 'naive facade')).toEqual(['[Naïve] idea about the [façade]']);
    expect(texts(lent, 'machine 2')).toEqual(['[Machine] [2] leaks oil']);
    expect(texts(lent, 'gask cheap')).toEqual([]);
  });

  test('leads to the very note and its session', () => {
    using lent = temporaryLibrary();
    const meeting = startedMeeting(lent.mint, 'Oil on the floor');
    const said = note(lent.mint, meeting, 'The gasket was cheap');
    appendEvents(lent.library, meeting.session, [...meeting.events, said]);
    expect(find(lent, 'gasket')).toEqual([
      expect.objectContaining({
        kind: 'note',
        session: meeting.session,
        item: said.body['item'],
        sessionTitle: 'Oil on the floor',
      }),
    ]);
  });

  test('shows titles first, and one letter looks at titles only', () => {
    using lent = temporaryLibrary();
    say(lent, ['oil everywhere'], 'Oil on the floor');
    expect(find(lent, 'oil').map((hit) => hit.kind)).toEqual(['session', 'note']);
    expect(find(lent, 'o').map((hit) => hit.kind)).toEqual(['session']);
    expect(find(lent, 'oil e').map((hit) => hit.kind)).toEqual(['note']);
  });

  test('forgets what was removed or reworded and finds the new words', () => {
    using lent = temporaryLibrary();
    const meeting = startedMeeting(lent.mint, 'Oil');
    const said = item(lent.mint, meeting, { kind: 'note', text: 'old words' });
    const other = item(lent.mint, meeting, { kind: 'note', text: 'gone soon' });
    const { item: id } = said.body;
    appendEvents(lent.library, meeting.session, [...meeting.events, said, other]);
    appendEvents(lent.library, meeting.session, [
      lent.mint.event(meeting.session, 'item.changed', { item: id, text: 'fresh words' }),
      lent.mint.event(meeting.session, 'item.removed', { item: other.body['item'] }),
    ]);
    expect(texts(lent, 'old')).toEqual([]);
    expect(texts(lent, 'gone')).toEqual([]);
    expect(texts(lent, 'fresh')).toEqual(['[fresh] words']);
  });

  test('a text of a million characters is kept whole and found by its beginning', () => {
    using lent = temporaryLibrary();
    const long = `beginning ${'😀 pad '.repeat(160_000)} ending`;
    say(lent, [long]);
    expect(find(lent, 'beginning')).toHaveLength(1);
    expect(find(lent, 'ending')).toHaveLength(0);
    expect(lent.library.db.read<{ text: string }>('SELECT text FROM notes').get()?.text).toBe(long);
  });

  test('a long text is never cut within a character, so that the index can forget it again', () => {
    using lent = temporaryLibrary();
    const meeting = startedMeeting(lent.mint);
    const said = note(lent.mint, meeting, `x${'😀'.repeat(15_000)}`);
    appendEvents(lent.library, meeting.session, [...meeting.events, said]);
    const passage = lent.library.db
      .read<{ text: string }>(`SELECT text FROM passages WHERE kind = 'note'`)
      .get();
    expect(passage?.text).toBe(`x${'😀'.repeat(9_999)}`);
    const removed = lent.mint.event(meeting.session, 'item.removed', { item: said.body['item'] });
    appendEvents(lent.library, meeting.session, [removed]);
    const writable = writableOf(lent.library);
    if (writable.ok) checkSearchIndexes(writable.value);
    expect(find(lent, 'x').filter((hit) => hit.kind === 'note')).toEqual([]);
  });

  test('says that there is more', () => {
    using lent = temporaryLibrary();
    say(lent, ['gasket one', 'gasket two', 'gasket three']);
    const { db } = lent.library;
    expect(findPassages(db, { query: 'gasket', limit: 2 })).toMatchObject({ more: true, hits: [{}, {}] });
    expect(findPassages(db, { query: 'gasket', limit: 3 }).more).toBe(false);
  });

  test('ranks where more of the words stand, newest first among equals', () => {
    using lent = temporaryLibrary();
    say(lent, ['oil and oil and oil', 'oil once', 'oil again']);
    expect(texts(lent, 'oil')).toEqual(['[oil] and [oil] and [oil]', '[oil] again', '[oil] once']);
  });

  test('takes any text without an error', () => {
    using lent = temporaryLibrary();
    say(lent, ['NEAR AND OR NOT column:word ^start "quoted" wild* (bracket) -minus + plus']);
    const hostile = [
      '"',
      '""',
      'a"b',
      'NEAR(',
      'AND',
      'x OR',
      '*',
      '^',
      'text:',
      '{a b}:c',
      '-',
      '(',
      '\0"',
      "';--",
      '\uD800',
      '＂',
    ];
    const words = fc.constantFrom(...hostile, 'word', 'NOT', ' ');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(words).map((parts) => parts.join('')),
        ),
        (query) => {
          expect(findPassages(lent.library.db, { query, limit: 20 }).more).toBe(false);
        },
      ),
      { numRuns: 400 },
    );
    expect(find(lent, '"quoted" AND')).toHaveLength(1);
  }, 60_000);

  test('reads matches from the newest on, and nothing else', () => {
    using lent = temporaryLibrary();
    const plan = lent.library.db
      .read<{ detail: string }>(`EXPLAIN QUERY PLAN ${PASSAGES}`)
      .all('"oil" *', 200)
      .map((row) => row.detail);
    expect(plan[0]).toMatch(/^SCAN passages_fts VIRTUAL TABLE INDEX/);
    expect(plan.join('\n')).not.toContain('TEMP B-TREE');
  });
});

function say(lent: TemporaryLibrary, said: readonly string[], title = 'Weekly'): void {
  const meeting = startedMeeting(lent.mint, title);
  appendEvents(lent.library, meeting.session, meeting.events);
  for (const text of said) {
    appendEvents(lent.library, meeting.session, [note(lent.mint, meeting, text)]);
  }
}

function find(lent: TemporaryLibrary, query: string): readonly Hit[] {
  return findPassages(lent.library.db, { query, limit: 20 }).hits;
}

function texts(lent: TemporaryLibrary, query: string): readonly string[] {
  return find(lent, query).map((hit) => hit.excerpt.replaceAll('\u{E000}', '[').replaceAll('\u{E001}', ']'));
}
