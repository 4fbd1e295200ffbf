import { describe, expect, test } from 'vitest';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import type { ReadableDb } from '../../../../electron/backend/library/db.ts';
import { listQuery, listSessions } from '../../../../electron/backend/library/list-sessions.ts';
import type { Input } from '../../../../shared/contract/contract.ts';
import { item, plannedMeeting, startedMeeting } from '../../../support/meeting.ts';
import { temporaryLibrary, type TemporaryLibrary } from '../../../support/temporary-library.ts';

type Filter = NonNullable<Input<'sessions.list'>['filter']>;

describe('the list of sessions', () => {
  test('is newest first, page by page, each session once', () => {
    using lent = temporaryLibrary();
    const made = Array.from({ length: 7 }, (_, index) => addMeeting(lent, `Meeting ${index}`));
    const seen: string[] = [];
    let after: Input<'sessions.list'>['after'];
    for (;;) {
      const page = listSessions(lent.library.db, { limit: 3, ...(after && { after }) });
      seen.push(...page.lines.map((line) => line.id));
      const last = page.lines.at(-1);
      if (!page.more || !last) break;
      after = { at: last.at, id: last.id };
    }
    expect(seen).toEqual(made.toReversed());
  });

  test('two sessions of the same moment are both listed across a page break', () => {
    using lent = temporaryLibrary();
    const made = [addMeeting(lent, 'one', 0), addMeeting(lent, 'two', 0), addMeeting(lent, 'three', 0)];
    const first = listSessions(lent.library.db, { limit: 1 }).lines[0];
    const rest = listSessions(lent.library.db, {
      limit: 5,
      after: { at: first?.at ?? '', id: first?.id ?? '' },
    });
    expect([first?.id, ...rest.lines.map((line) => line.id)]).toEqual(made.toReversed());
  });

  test.each<[string, Filter, readonly string[]]>([
    ['status', { status: ['planned'] }, ['Planned only']],
    [
      'several statuses, still newest first',
      { status: ['running', 'planned'] },
      ['Planned only', 'Spill', 'Gasket'],
    ],
    ['customer, whatever the case', { customer: 'dockside bakery' }, ['Gasket']],
    ['department', { department: 'Logistics' }, ['Spill']],
    ['template', { template: 'another' }, []],
    ['title words and beginnings', { title: 'plan onl' }, []],
    ['title words and their beginnings', { title: 'planned on' }, ['Planned only']],
    ['open items', { withOpenItems: true }, ['Spill']],
    [
      'all at once',
      { status: ['running'], department: 'logistics', withOpenItems: true, title: 'sp' },
      ['Spill'],
    ],
    ['a title of nothing but signs', { title: '"* (' }, []],
  ])('filters by %s', (_, filter, titles) => {
    using lent = temporaryLibrary();
    fill(lent);
    const { lines } = listSessions(lent.library.db, { limit: 50, filter });
    expect(lines.map((line) => line.title)).toEqual(titles);
  });

  test('follows a session that is renamed, started, and loses a department', () => {
    using lent = temporaryLibrary();
    const meeting = plannedMeeting(lent.mint, 'Before');
    const department = lent.mint.id();
    const { session } = meeting;
    const said = (type: string, body: Record<string, unknown>) => lent.mint.event(session, type, body);
    appendEvents(lent.library, session, [
      ...meeting.events,
      said('people.department-added', { department, name: 'Sales' }),
      said('session.renamed', { title: 'After' }),
    ]);
    lent.mint.advance(60_000);
    appendEvents(lent.library, session, [said('session.started', { step: meeting.step })]);
    const find = (filter: Filter) => listSessions(lent.library.db, { limit: 5, filter }).lines;
    expect(find({ title: 'before' })).toEqual([]);
    expect(find({ title: 'after' })[0]).toMatchObject({ status: 'running', departments: ['Sales'] });
    expect(find({ department: 'sales' })[0]?.at).toBe(new Date(lent.mint.now()).toISOString());
    appendEvents(lent.library, session, [said('people.department-removed', { department })]);
    expect(find({ department: 'sales' })).toEqual([]);
  });

  test.each<[string, Filter | undefined, string]>([
    ['nothing', undefined, 'sessions_newest'],
    ['status', { status: ['closed'] }, 'sessions_by_status'],
    ['customer', { customer: 'Acme' }, 'sessions_by_customer'],
    ['template', { template: 'five-whys' }, 'sessions_by_template'],
    ['department', { department: 'Sales' }, 'd USING PRIMARY KEY'],
    ['open items', { withOpenItems: true }, 'sessions_open'],
  ])('reads an index in its own order when filtered by %s, without sorting', (_, filter, index) => {
    using lent = temporaryLibrary();
    const after = { at: '2026-01-01T00:00:00.000Z', id: lent.mint.id() };
    for (const ask of [{ limit: 50 }, { limit: 50, after }]) {
      const plan = planOf(lent.library.db, listQuery(ask, filter ?? {}, filter?.status?.[0]));
      expect(plan).toContain(index);
      expect(plan).not.toContain('TEMP B-TREE');
      expect(plan).not.toMatch(/SCAN [sd]$/m);
    }
  });
});

function planOf(db: ReadableDb, { sql, cells }: ReturnType<typeof listQuery>): string {
  const rows = db.read<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...cells);
  return rows.map((row) => row.detail).join('\n');
}

function addMeeting(lent: TemporaryLibrary, title: string, later = 1000): string {
  lent.mint.advance(later);
  const meeting = startedMeeting(lent.mint, title);
  appendEvents(lent.library, meeting.session, meeting.events);
  return meeting.session;
}

function fill(lent: TemporaryLibrary): void {
  const gasket = startedMeeting(lent.mint, 'Gasket');
  const customer = { step: gasket.step, field: 'customer', text: 'Dockside Bakery' };
  appendEvents(lent.library, gasket.session, [
    ...gasket.events,
    lent.mint.event(gasket.session, 'frame.answered', customer),
  ]);
  lent.mint.advance(1000);
  const spill = startedMeeting(lent.mint, 'Spill');
  appendEvents(lent.library, spill.session, [
    ...spill.events,
    lent.mint.event(spill.session, 'people.department-added', {
      department: lent.mint.id(),
      name: 'Logistics',
    }),
    item(lent.mint, spill, { kind: 'question', text: 'Who buys gaskets?' }),
  ]);
  lent.mint.advance(1000);
  const planned = plannedMeeting(lent.mint, 'Planned only');
  appendEvents(lent.library, planned.session, planned.events);
}
