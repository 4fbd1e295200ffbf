import { findPassages, PASSAGES } from '../../electron/backend/library/find-passages.ts';
import { readEventRows } from '../../electron/backend/library/event-rows.ts';
import type { Library } from '../../electron/backend/library/library.ts';
import { listSessions } from '../../electron/backend/library/list-sessions.ts';
import { readStillOpen, STILL_OPEN, stillOpenCells } from '../../electron/backend/library/still-open.ts';
import { passageExpression, searchWords } from '../../electron/backend/library/match-expression.ts';
import type { Input } from '../../shared/contract/contract.ts';
import { sessionStream } from '../../shared/session/fold.ts';
import { logOf } from '../../shared/session/log.ts';
import { median, percentile, sideBySide } from './measure.ts';
import type { Report } from './report.ts';
import type { WordStock } from './word-stock.ts';

type Filter = NonNullable<Input<'sessions.list'>['filter']>;

const NEWEST = 'SELECT * FROM sessions WHERE (at, id) < (?, ?) ORDER BY at DESC, id DESC LIMIT 51';

/** The first and a middle page, and one page per filter, against one keyset SELECT. */
export function benchList(report: Report, { db }: Library, name: string): void {
  const middle = db
    .read<{ at: string; id: string }>(
      'SELECT at, id FROM sessions ORDER BY at LIMIT 1 OFFSET (SELECT count(*) / 2 FROM sessions)',
    )
    .get();
  const after = middle ?? { at: '', id: '' };
  const asks: readonly (readonly [string, Input<'sessions.list'>])[] = [
    ['first 50', { limit: 50 }],
    ['50 from the middle', { limit: 50, after }],
    ...(
      [
        ['running or planned', { status: ['running', 'planned'] }],
        ['closed', { status: ['closed'] }],
        ['one customer', { customer: 'Customer 7' }],
        ['common department', { department: 'Sales' }],
        ['rare department', { department: 'Reception' }],
        ['one template', { template: 'five-whys' }],
        ['open items', { withOpenItems: true }],
      ] satisfies readonly (readonly [string, Filter])[]
    ).map(([title, filter]) => [title, { limit: 50, filter }] as const),
  ];
  for (const [title, ask] of asks) {
    const taken = sideBySide(
      20,
      25,
      () => db.read(NEWEST).all(after.at, after.id),
      () => listSessions(db, ask),
    );
    report({
      work: `list ${title}, of ${name}`,
      raw: median(taken.raw),
      ours: median(taken.ours),
      atMost: 2,
    });
  }
}

/** What is open from earlier sessions of one, two and all departments, against the statement behind it. Ten thousand sessions are the goal. */
export function benchStillOpen(report: Report, { db }: Library, sessions: number): void {
  const last = db
    .read<{ id: string; at: string }>('SELECT id, at FROM sessions ORDER BY at DESC LIMIT 1')
    .get() ?? { id: '', at: '' };
  const asks: readonly (readonly [string, readonly string[]])[] = [
    ['a rare department', ['Reception']],
    ['two departments', ['Sales', 'Operations']],
    ['all departments', ['Sales', 'Operations', 'Logistics', 'Finance', 'Service', 'Legal']],
  ];
  for (const [title, departments] of asks) {
    const ask = { before: last.id, departments: [...departments], customer: 'Customer 7', limit: 400 };
    const taken = sideBySide(
      10,
      10,
      () => db.read(STILL_OPEN).all(...stillOpenCells(ask, last.at)),
      () => readStillOpen(db, ask),
    );
    report({
      work: `open from before, ${title}, of ${sessions} sessions`,
      raw: median(taken.raw),
      ours: median(taken.ours),
      atMost: 2,
      ...(sessions <= 10_000 && { within: 50 }),
    });
  }
}

/** Every class of query, against the one bounded full-text statement behind it. */
export function benchSearch(report: Report, { db }: Library, words: WordStock, name: string): void {
  const common = words.word(0);
  const queries: readonly (readonly [string, string])[] = [
    ['a rare word', words.word(15_000)],
    ['a middling word', words.word(300)],
    ['a common word', common],
    ['two common words', `${words.word(2)} ${words.word(3)}`],
    ['a common and a rare word', `${common} ${words.word(15_000)}`],
    ['a beginning of two letters', 'cu'],
    ['a beginning of three letters', 'del'],
    ['a beginning of five letters', 'custo'],
    ['a common and a beginning', `${common} oper`],
    ['one letter', 'c'],
    ['nothing that is there', 'xylophone'],
  ];
  for (const [title, query] of queries) {
    const expression = passageExpression(searchWords(query)) ?? '""';
    const taken = sideBySide(
      10,
      10,
      () => db.read(PASSAGES).all(expression, 200),
      () => findPassages(db, { query, limit: 30 }),
    );
    const [raw, ours] = [percentile(taken.raw, 0.95), percentile(taken.ours, 0.95)];
    report({
      work: `search ${title}, ${name} (p95)`,
      raw,
      ours,
      within: 50,
      ...(raw > 0.2 && { atMost: 2 }),
    });
  }
}

export function benchOpen(report: Report, { db }: Library, session: string): void {
  const rows = db.connection.prepare('SELECT * FROM events WHERE session = ? ORDER BY id');
  const taken = sideBySide(
    5,
    5,
    () => rows.all(session),
    () => logOf(sessionStream(session), readEventRows(db, session)),
  );
  report({
    work: 'open a session of 2 000 events: read and fold',
    raw: median(taken.raw),
    ours: median(taken.ours),
    within: 50,
  });
}
