import { describe, expect, test } from 'vitest';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import {
  readStillOpen,
  STILL_OPEN,
  stillOpenCells,
} from '../../../../electron/backend/library/still-open.ts';
import type { NewEvent } from '../../../../shared/session/event.ts';
import { item, startedMeeting, type PlannedMeeting } from '../../../support/meeting.ts';
import { temporaryLibrary, type TemporaryLibrary } from '../../../support/temporary-library.ts';

interface Held {
  readonly meeting: PlannedMeeting;
  readonly department: string;
  readonly say: (type: string, body: NewEvent['body']) => void;
  readonly add: (body: NewEvent['body']) => string;
}

/** A meeting an hour after the one before, of one department and customer. */
function held(lent: TemporaryLibrary, title: string, name: string, customer: string, id?: string): Held {
  const { mint, library } = lent;
  mint.advance(3_600_000);
  const meeting = startedMeeting(mint, title);
  const department = id ?? mint.id();
  const append = (event: NewEvent): void => {
    expect(appendEvents(library, meeting.session, [event])).toMatchObject({ ok: true });
  };
  expect(appendEvents(library, meeting.session, meeting.events)).toMatchObject({ ok: true });
  const said = (type: string, body: NewEvent['body']) => append(mint.event(meeting.session, type, body));
  said('people.department-added', { department, name });
  said('frame.answered', { step: meeting.step, field: 'customer', text: customer });
  return {
    meeting,
    department,
    say: said,
    add: (body) => {
      const event = item(mint, meeting, body);
      append(event);
      return String(event.body['item']);
    },
  };
}

const ask = { departments: [] as string[], customer: '', limit: 50 };
const by = (date: string) => ({ kind: 'by', date });

describe('what is still open from earlier sessions', () => {
  test('is the customer’s first, then the oldest due, and what has no date last', () => {
    using lent = temporaryLibrary();
    const first = held(lent, 'Pallets', 'Sales', 'Northwind');
    first.add({ kind: 'action', text: 'Send the list', when: by('2026-12-24') });
    const other = held(lent, 'Gaskets', 'Operations', 'Contoso');
    other.add({ kind: 'promise', text: 'Ten pumps', when: by('2026-12-01') });
    other.add({ kind: 'promise', text: 'Only asked', level: 'ask-first', when: by('2026-12-01') });
    other.add({ kind: 'question', text: 'Who buys?' });
    other.add({ kind: 'parked', text: 'The old press' });
    other.add({ kind: 'parked', text: 'Mine alone', private: true });
    other.add({ kind: 'note', text: 'Just a note' });
    other.add({ kind: 'decision', text: 'Buy good ones', review: '2026-11-30' });
    const gone = other.add({ kind: 'action', text: 'Done already' });
    other.say('item.status-set', { item: gone, status: 'done' });
    const now = held(lent, 'Today', 'Operations', 'northwind');
    const { lines, more } = readStillOpen(lent.library.db, {
      ...ask,
      before: now.meeting.session,
      departments: ['operations'],
      customer: 'northwind',
    });
    expect(lines.map(({ kind, text, date, ofCustomer }) => [kind, text, date, ofCustomer])).toEqual([
      ['action', 'Send the list', '2026-12-24', true],
      ['review', 'Buy good ones', '2026-11-30', false],
      ['promise', 'Ten pumps', '2026-12-01', false],
      ['question', 'Who buys?', null, false],
      ['parked', 'The old press', null, false],
    ]);
    expect(more).toBe(false);
    expect(lines[1]).toMatchObject({ sessionTitle: 'Gaskets', customer: 'Contoso' });
  });

  test('knows a department by its id when its name is another by now, and never looks at later sessions', () => {
    using lent = temporaryLibrary();
    const earlier = held(lent, 'Before', 'Works', '');
    earlier.add({ kind: 'action', text: 'From the works' });
    const now = held(lent, 'Now', 'Operations', '', earlier.department);
    const later = held(lent, 'After', 'Operations', '', earlier.department);
    later.add({ kind: 'action', text: 'Not yet said' });
    const before = now.meeting.session;
    const texts = (departments: string[]) =>
      readStillOpen(lent.library.db, { ...ask, before, departments }).lines.map(({ text }) => text);
    expect(texts([now.department])).toEqual(['From the works']);
    expect(texts(['Operations'])).toEqual([]);
    expect(texts([])).toEqual([]);
  });

  test('has pledges until they are kept, and checks until there is a result', () => {
    using lent = temporaryLibrary();
    const { mint, library } = lent;
    const step = mint.id();
    const session = mint.id();
    const [department, ana, pledge] = [mint.id(), mint.id(), mint.id()];
    const said = (type: string, body: NewEvent['body']) => {
      const reply = appendEvents(library, session, [mint.event(session, type, body)]);
      expect(reply).toMatchObject({ ok: true });
    };
    said('session.planned', {
      title: 'One message',
      template: { id: 'x', name: 'X' },
      facilitator: '',
      utcOffset: 0,
      agenda: [{ id: step, kind: 'message', title: 'Message', minutes: 5 }],
    });
    said('people.department-added', { department, name: 'Sales' });
    said('people.joined', { participant: ana, name: 'Ana', department });
    said('session.started', { step });
    said('message.pledged', { step, pledge, participant: ana, kind: 'stop', text: 'calling late' });
    const now = held(lent, 'Now', 'Sales', '');
    const open = () =>
      readStillOpen(library.db, { ...ask, before: now.meeting.session, departments: ['Sales'] }).lines;
    expect(open()).toMatchObject([{ kind: 'pledge', pledge: 'stop', owner: 'Ana', department: 'Sales' }]);
    said('session.closed', {});
    said('message.pledge-resulted', { step, pledge, result: 'not-yet', note: 'twice this week' });
    expect(open()).toHaveLength(1);
    said('message.pledge-resulted', { step, pledge, result: 'kept', note: '' });
    expect(open()).toEqual([]);
  });

  test('stops at the limit and says that there is more', () => {
    using lent = temporaryLibrary();
    const first = held(lent, 'Much', 'Sales', '');
    for (let index = 0; index < 6; index += 1) first.add({ kind: 'action', text: `Thing ${index}` });
    const now = held(lent, 'Now', 'Sales', '');
    const read = readStillOpen(lent.library.db, {
      before: now.meeting.session,
      departments: ['Sales'],
      customer: '',
      limit: 4,
    });
    expect(read.lines).toHaveLength(4);
    expect(read.more).toBe(true);
  });

  test('is found by indexes, whatever else the library holds', () => {
    using lent = temporaryLibrary();
    const plan = lent.library.db
      .read<{ detail: string }>(`EXPLAIN QUERY PLAN ${STILL_OPEN}`)
      .all(...stillOpenCells({ departments: ['Sales'], customer: 'Northwind', limit: 50 }, '2026'))
      .map((row) => row.detail);
    for (const wanted of ['sessions_by_customer', 'session_departments_id', 'notes_parked']) {
      expect(plan.some((line) => line.includes(wanted))).toBe(true);
    }
    for (const table of ['t', 'd', 's', 'p', 'a']) expect(plan).not.toContain(`SCAN ${table}`);
  });
});
