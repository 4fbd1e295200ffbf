import Database from 'better-sqlite3';
import { join } from 'node:path';
import { appendEvents } from '../../electron/backend/library/append-events.ts';
import type { Library } from '../../electron/backend/library/library.ts';
import { note, startedMeeting } from '../support/meeting.ts';
import type { Mint } from '../support/mint.ts';
import { median, percentile, sideBySide } from './measure.ts';
import type { Report } from './report.ts';
import type { WordStock } from './word-stock.ts';

export interface Lent {
  readonly folder: string;
  readonly library: Library;
  readonly mint: Mint;
}

/** One note, durable: the event, its read row, the session's line and search, against one INSERT of the same text. */
export function benchAppend(report: Report, words: WordStock, fresh: Lent, big: Lent, name: string): void {
  const raw = rawInsert(join(fresh.folder, 'raw.sqlite'), words);
  const inFresh = appender(fresh, words);
  const inBig = appender(big, words);
  sideBySide(4, 50, raw, inFresh);
  const first = sideBySide(40, 25, raw, inFresh);
  report({
    work: 'append one note, durable (p50)',
    raw: median(first.raw),
    ours: median(first.ours),
    atMost: 1 / 0.45,
  });
  report({ work: 'append one note, durable (p99)', ours: percentile(first.ours, 0.99), within: 50 });
  sideBySide(4, 50, inFresh, inBig);
  const second = sideBySide(40, 25, inFresh, inBig);
  report({
    work: `append in ${name}, against fresh (p50)`,
    raw: median(second.raw),
    ours: median(second.ours),
    atMost: 1.2,
  });
}

function rawInsert(file: string, words: WordStock): () => void {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE said (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO said (body) VALUES (?)');
  return () => insert.run(words.sentence(40));
}

/** Sessions of 300 notes each, as a long meeting has. */
function appender({ library, mint }: Lent, words: WordStock): () => void {
  let meeting = startedMeeting(mint);
  let notes = 0;
  const append = (events: Parameters<typeof appendEvents>[2]): void => {
    const reply = appendEvents(library, meeting.session, events);
    if (!reply.ok) throw new Error(reply.error.message);
  };
  append(meeting.events);
  return () => {
    mint.advance(1000);
    notes += 1;
    if (notes % 300 === 0) {
      meeting = startedMeeting(mint);
      append(meeting.events);
    }
    append([note(mint, meeting, words.sentence(14))]);
  };
}
