import { describe, expect, test } from 'vitest';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import {
  HURDLES,
  LOADS,
  PROMISED,
  readHurdles,
  readLoad,
  WITHOUT_HOURS,
} from '../../../../electron/backend/library/department-load.ts';
import type { Mint } from '../../../support/mint.ts';
import { temporaryLibrary } from '../../../support/temporary-library.ts';

const by = (date: string) => ({ kind: 'by', date });

/** A session of Operations with a huddle in it; `said` appends to it. */
function huddleIn(lent: ReturnType<typeof temporaryLibrary>, customer = '') {
  const mint: Mint = lent.mint;
  const [session, frame, step, operations, ben] = [mint.id(), mint.id(), mint.id(), mint.id(), mint.id()];
  const append = (...bodies: readonly (readonly [type: string, body: Record<string, unknown>])[]) => {
    const events = bodies.map(([type, body]) => mint.event(session, type, body));
    expect(appendEvents(lent.library, session, events)).toMatchObject({ ok: true });
  };
  append(
    [
      'session.planned',
      {
        title: 'Huddle',
        template: { id: 'promise-huddle', name: 'Promise huddle' },
        facilitator: 'Mia',
        utcOffset: 60,
        agenda: [
          { id: frame, kind: 'frame', title: 'Frame', minutes: 1 },
          { id: step, kind: 'promise', title: 'Promise', minutes: 9 },
        ],
      },
    ],
    ['people.department-added', { department: operations, name: 'Operations' }],
    ['people.joined', { participant: ben, name: 'Ben', department: operations }],
  );
  if (customer !== '') append(['frame.answered', { step: frame, field: 'customer', text: customer }]);
  const add = (kind: string, text: string, more: Record<string, unknown>): string => {
    const item = mint.id();
    append(['item.added', { item, step, kind, text, ...more }]);
    return item;
  };
  return { session, step, operations, ben, append, add };
}

describe('how full the departments are', () => {
  test('is what other sessions promised and agreed to do, line by line', () => {
    using lent = temporaryLibrary();
    const there = huddleIn(lent, 'Hartmann');
    const hours = (of: number) => [{ department: there.operations, hours: of }];
    const crates = there.add('promise', '40 crates', {
      effort: hours(6),
      when: by('2026-11-27'),
      likelihood: 70,
      owner: there.ben,
    });
    const list = there.add('action', 'Clean press 2', { effort: hours(3), earliest: '2026-11-25' });
    there.add('promise', 'Perhaps', { level: 'ask-first', effort: hours(9), when: by('2026-11-27') });
    there.add('promise', 'Never', { level: 'do-not', effort: hours(9), when: by('2026-11-27') });
    const kept = there.add('promise', 'Kept', { effort: hours(9), when: by('2026-11-24') });
    there.append(['item.promise-resulted', { item: kept, result: 'kept' }]);
    there.add('promise', 'Labels', { to: 'Northwind', department: there.operations, when: by('2026-11-26') });
    there.add('promise', 'Next year', { department: there.operations, when: by('2027-11-26') });
    there.add('promise', 'Secret', { private: true, when: by('2026-11-26') });
    there.add('action', 'No hours said', { owner: there.ben, when: by('2026-11-26') });
    const here = huddleIn(lent);
    here.add('promise', 'Mine', {
      effort: [{ department: here.operations, hours: 5 }],
      when: by('2026-11-27'),
    });

    const load = readLoad(lent.library.db, { until: '2026-12-31', except: here.session });
    const line = { session: there.session, department: 'Operations' };
    expect(load.lines).toEqual([
      { ...line, kind: 'action', item: list, hours: 3, earliest: '2026-11-25', due: null, likelihood: null },
      { ...line, kind: 'promise', item: crates, hours: 6, earliest: null, due: '2026-11-27', likelihood: 70 },
    ]);
    expect(
      load.promised.map(({ text, to, owner, department, date }) => [text, to, owner, department, date]),
    ).toEqual([
      ['Labels', 'Northwind', '', 'Operations', '2026-11-26'],
      ['40 crates', 'Hartmann', 'Ben', 'Operations', '2026-11-27'],
    ]);
    expect(load.withoutHours).toEqual([
      { department: 'Operations', count: 2 },
      { department: '', count: 1 },
    ]);
    expect(load.more).toBe(false);
  });

  test('counts hours that were named twice for one department together', () => {
    using lent = temporaryLibrary();
    const there = huddleIn(lent);
    const effort = [2, 3].map((hours) => ({ department: there.operations, hours }));
    there.add('promise', 'Twice', { effort, when: by('2026-11-27') });
    const { lines } = readLoad(lent.library.db, { until: '2026-12-31', except: lent.mint.id() });
    expect(lines.map(({ hours }) => hours)).toEqual([5]);
  });

  test('reads its indexes, whatever else the library holds', () => {
    using lent = temporaryLibrary();
    const { connection } = lent.library.db;
    const planOf = (sql: string): string => {
      const cells = Array.from({ length: sql.split('?').length - 1 }, () => '');
      const rows = connection.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...cells);
      return JSON.stringify(rows);
    };
    expect(planOf(LOADS)).toContain('loads_open');
    expect(planOf(PROMISED)).toContain('promises_due');
    expect(planOf(WITHOUT_HOURS)).toContain('promises_due');
    expect(planOf(WITHOUT_HOURS)).toContain('actions_due');
    expect(planOf(HURDLES)).toContain('intake_answers_line');
  });
});

describe('a line of an intake checklist', () => {
  test('is a hurdle when it stayed open in two sessions, until somebody can answer it', () => {
    using lent = temporaryLibrary();
    const { mint } = lent;
    const [department, dock, gone] = [mint.id(), mint.id(), mint.id()];
    const workspace = (type: string, body: Record<string, unknown>) =>
      appendEvents(lent.library, 'workspace', [mint.event('workspace', type, body)]);
    workspace('department.added', { department, name: 'Operations' });
    workspace('intake.line-added', { line: dock, department, text: 'Which dock?' });
    workspace('intake.line-added', { line: gone, department, text: 'How many?' });
    const walk = (line: string, answer: string) => {
      const { step, operations, ben, append } = huddleIn(lent);
      const [walked, question] = [mint.id(), mint.id()];
      append(
        ['item.added', { item: question, step, kind: 'question', text: 'Which dock?', owner: ben }],
        [
          'promise.line-walked',
          {
            step,
            walked,
            line,
            department: operations,
            text: 'Which dock?',
            answer,
            question: answer === '' ? question : null,
          },
        ],
      );
      mint.advance(1000);
    };
    const hurdles = () => readHurdles(lent.library.db).hurdles;
    walk(dock, '');
    expect(hurdles()).toEqual([]);
    walk(dock, '');
    walk(gone, '');
    walk(gone, '');
    expect(hurdles().find(({ line }) => line === dock)).toEqual({ line: dock, gaps: 2 });
    walk(dock, 'Dock 4');
    workspace('intake.line-removed', { line: gone });
    expect(hurdles()).toEqual([]);
    walk(dock, '');
    expect(hurdles()).toEqual([{ line: dock, gaps: 3 }]);
  });
});
