import { describe, expect, test } from 'vitest';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import { DUE, dueCells, readDue } from '../../../../electron/backend/library/due.ts';
import { item, startedMeeting } from '../../../support/meeting.ts';
import { temporaryLibrary } from '../../../support/temporary-library.ts';

describe('what is due', () => {
  test('is every open thing with a date, soonest first, with its owner and department', () => {
    using lent = temporaryLibrary();
    const { mint } = lent;
    const meeting = startedMeeting(mint);
    const { session, whys } = meeting;
    const [department, owner, cause, countermeasure] = [mint.id(), mint.id(), mint.id(), mint.id()];
    const said = (type: string, body: Record<string, unknown>) => mint.event(session, type, body);
    const people = [
      said('people.department-added', { department, name: 'Operations' }),
      said('people.joined', { participant: owner, name: 'Bo', department }),
    ];
    const action = item(mint, meeting, {
      kind: 'action',
      text: 'Send the list',
      owner,
      when: { ...by('2026-11-27'), time: '12:00' },
    });
    const done = item(mint, meeting, { kind: 'action', text: 'Done already', when: by('2026-11-22') });
    const reply = appendEvents(lent.library, session, [
      ...meeting.events,
      ...people,
      action,
      done,
      said('item.status-set', { item: done.body['item'], status: 'done' }),
      item(mint, meeting, { kind: 'question', text: 'Who buys?', when: by('2026-11-25') }),
      item(mint, meeting, { kind: 'question', text: 'Much later?', when: by('2027-11-25') }),
      item(mint, meeting, { kind: 'action', text: 'Some day' }),
      item(mint, meeting, { kind: 'promise', text: 'Ten pallets', owner, when: by('2026-11-24') }),
      item(mint, meeting, { kind: 'promise', text: 'Ask first', level: 'ask-first', when: by('2026-11-24') }),
      item(mint, meeting, { kind: 'decision', text: 'Buy good gaskets', review: '2026-11-26' }),
      said('why-tree.problem-stated', { step: whys, text: 'Oil on the floor', source: 'seen' }),
      said('why-tree.cause-added', { step: whys, cause, parent: null, text: 'Gasket leaks' }),
      said('why-tree.countermeasure-added', {
        step: whys,
        countermeasure,
        cause,
        text: 'Good gaskets',
        strength: 'eliminate',
      }),
      said('why-tree.check-planned', {
        step: whys,
        countermeasure,
        measure: 'No oil for a month',
        date: '2026-11-28',
      }),
      said('why-tree.action-linked', { step: whys, countermeasure, action: action.body['item'] }),
    ]);
    expect(reply).toEqual(expect.objectContaining({ ok: true }));
    const { lines, more } = readDue(lent.library.db, { until: '2026-12-31', limit: 20 });
    expect(more).toBe(false);
    expect(lines.map(({ kind, text, date, time, owner: who }) => [kind, text, date, time, who])).toEqual([
      ['promise', 'Ten pallets', '2026-11-24', '', 'Bo'],
      ['question', 'Who buys?', '2026-11-25', '', ''],
      ['review', 'Buy good gaskets', '2026-11-26', '', ''],
      ['action', 'Send the list', '2026-11-27', '12:00', 'Bo'],
      ['check', 'No oil for a month', '2026-11-28', '', 'Bo'],
    ]);
    expect(lines[3]).toMatchObject({ department: 'Operations', session, sessionTitle: 'Oil on the floor' });
    expect(readDue(lent.library.db, { until: '2026-12-31', limit: 3 })).toEqual({
      lines: lines.slice(0, 3),
      more: true,
    });
  });

  test('is read from the indexes of what is open', () => {
    using lent = temporaryLibrary();
    const plan = lent.library.db
      .read<{ detail: string }>(`EXPLAIN QUERY PLAN ${DUE}`)
      .all(...dueCells('2026-12-31', 20))
      .map((row) => row.detail)
      .join('\n');
    const tables = [
      'promises_due',
      'actions_due',
      'questions_due',
      'countermeasures_check',
      'decisions_review',
    ];
    for (const index of tables) expect(plan).toContain(index);
    expect(plan).not.toMatch(/SCAN (t|c|d|s)$/m);
  });
});

function by(date: string) {
  return { kind: 'by', date };
}
