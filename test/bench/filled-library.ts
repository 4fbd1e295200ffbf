import { chainHash } from '../../electron/backend/library/chain.ts';
import { deriveStream } from '../../electron/backend/library/derive.ts';
import { insertEventRow } from '../../electron/backend/library/event-rows.ts';
import type { Library } from '../../electron/backend/library/library.ts';
import { indexPassages } from '../../electron/backend/library/write-passages.ts';
import type { Id, NewEvent, StoredEvent } from '../../shared/session/event.ts';
import { item, note, startedMeeting } from '../support/meeting.ts';
import type { Mint } from '../support/mint.ts';
import { writable } from '../support/writable.ts';
import type { WordStock } from './word-stock.ts';

const DEPARTMENTS = ['Sales', 'Operations', 'Logistics', 'Finance', 'Service', 'Legal'];
const MINUTE = 60_000;

export interface Filling {
  readonly sessions: number;
  readonly notesEach: number;
}

/** Fills a library with believable sessions, past `check` and commit by commit durability: only the result counts here. */
export function fill(
  library: Library,
  minted: Mint,
  words: WordStock,
  { sessions, notesEach }: Filling,
): readonly Id[] {
  const db = writable(library);
  const ids: Id[] = [];
  for (let from = 0; from < sessions; from += 500) {
    db.transaction(() => {
      for (let index = from; index < Math.min(sessions, from + 500); index += 1) {
        const events = stamped(library.origin, meetingEvents(minted, words, index, notesEach));
        for (const event of events) insertEventRow(db, event);
        const session = events[0]?.session ?? '';
        deriveStream(db, session, [], events, 'later');
        ids.push(session);
      }
    });
  }
  db.transaction(() => indexPassages(db));
  db.connection.pragma('wal_checkpoint(TRUNCATE)');
  library.logs.clear();
  return ids;
}

function meetingEvents(minted: Mint, words: WordStock, index: number, notes: number): readonly NewEvent[] {
  minted.advance(MINUTE);
  const meeting = startedMeeting(minted, words.sentence(4));
  const { session, step } = meeting;
  const said = (type: string, body: NewEvent['body']): NewEvent => minted.event(session, type, body);
  const department = minted.id();
  const name = index % 500 === 0 ? 'Reception' : (DEPARTMENTS[index % DEPARTMENTS.length] ?? 'Sales');
  const when = { kind: 'by', date: `2027-0${1 + (index % 9)}-15` };
  return [
    ...meeting.events,
    said('people.department-added', { department, name }),
    said('frame.answered', { step, field: 'customer', text: `Customer ${index % 300}` }),
    item(minted, meeting, { kind: 'action', text: words.sentence(6), when }),
    ...Array.from({ length: notes }, () => note(minted, meeting, words.sentence(14))),
    ...(index % 20 === 0 ? [] : [said('session.closed', {})]),
  ];
}

function stamped(origin: Id, events: readonly NewEvent[]): readonly StoredEvent[] {
  let hash = '';
  return events.map((event, index) => {
    const next = { ...event, origin, seq: index + 1 };
    hash = chainHash(hash, next);
    return { ...next, hash };
  });
}
