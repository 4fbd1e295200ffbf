import { describe, expect, it } from 'vitest';
import { agreedIn, countAgreed } from '../../../shared/session/agreed.ts';
import { check } from '../../../shared/session/check.ts';
import { followedKindSchema, OUTCOMES, type FollowedKind } from '../../../shared/session/followed.ts';
import { followUpOf, standingOf } from '../../../shared/session/follow-up.ts';
import { emptyLog, withEvents } from '../../../shared/session/log.ts';
import type { Id, NewEvent } from '../../../shared/session/event.ts';
import type { SessionLog } from '../../../shared/session/fold.ts';
import { ANA, event, idNumber, logWith, PLANNED, stream } from '../../support/meeting-script.ts';

const [WHYS, MESSAGE] = [idNumber(501), idNumber(502)];
const ids = { promise: 601, action: 602, question: 603, check: 604, review: 605, parked: 606, pledge: 607 };
const idOf = (kind: FollowedKind): Id => idNumber(ids[kind]);

function item(number: number, kind: string, id: Id, rest = {}): NewEvent {
  return event(number, 'item.added', { item: id, step: null, kind, text: `the ${kind}`, ...rest });
}

/** A closed session that agreed one thing of every kind. */
function closedLog(): SessionLog {
  const agenda = [
    { id: WHYS, kind: 'why-tree', title: 'Whys', minutes: 5 },
    { id: MESSAGE, kind: 'message', title: 'Message', minutes: 5 },
  ];
  const opening = logWith().events.slice(1, -1);
  const when = { kind: 'by', date: '2026-11-18' };
  const cause = idNumber(700);
  return withEvents(stream, emptyLog(stream), [
    event(1, 'session.planned', { ...PLANNED, agenda }),
    ...opening,
    item(20, 'promise', idOf('promise'), { when }),
    item(21, 'action', idOf('action'), { when }),
    item(22, 'question', idOf('question')),
    item(23, 'decision', idOf('review'), { review: '2026-12-24' }),
    item(24, 'parked', idOf('parked')),
    event(25, 'why-tree.cause-added', { step: WHYS, cause, parent: null, text: 'gasket' }),
    event(26, 'why-tree.countermeasure-added', {
      step: WHYS,
      countermeasure: idOf('check'),
      cause,
      text: 'good gaskets',
      strength: 'eliminate',
    }),
    event(27, 'why-tree.check-planned', {
      step: WHYS,
      countermeasure: idOf('check'),
      measure: 'no oil',
      date: '2026-11-19',
    }),
    event(28, 'message.pledged', {
      step: MESSAGE,
      pledge: idOf('pledge'),
      participant: ANA,
      kind: 'stop',
      text: 'calling',
    }),
    event(29, 'session.closed', {}),
  ]);
}

describe('follow-up of every kind and outcome', () => {
  const every = followedKindSchema.options.flatMap((kind) =>
    OUTCOMES[kind].map((outcome) => [kind, outcome] as const),
  );

  it.each(every)('a %s can be %s after the close, and stands so', (kind, outcome) => {
    const log = closedLog();
    const id = idOf(kind);
    expect(standingOf(log.state, kind, id)).toMatchObject({ open: true, outcome: null });
    const when = { kind: 'by', date: '2026-12-05' } as const;
    const changes = followUpOf(log.state, kind, id, { outcome, note: 'because', when });
    expect(changes).toHaveLength(1);
    const events = changes.map(({ type, body }) => event(40, type, body));
    expect(events.map((one) => check(log, one))).toEqual([undefined]);
    const standing = standingOf(withEvents(stream, log, events).state, kind, id);
    const goesOn = outcome === 'moved' || outcome === 'not-yet' || outcome === 'changed';
    expect(standing?.open).toBe(goesOn);
    expect(standing?.date).toBe(outcome === 'moved' || outcome === 'changed' ? '2026-12-05' : standing?.date);
  });

  it('gives nothing for what is gone, and for outcomes a kind cannot have', () => {
    const { state } = closedLog();
    expect(followUpOf(state, 'action', idNumber(1), { outcome: 'kept' })).toEqual([]);
    expect(followUpOf(state, 'check', idNumber(1), { outcome: 'kept' })).toEqual([]);
    expect(standingOf(state, 'pledge', idNumber(1))).toBeUndefined();
    expect(followUpOf(state, 'action', idOf('action'), { outcome: 'moved' })).toEqual([]);
    expect(followUpOf(state, 'pledge', idOf('pledge'), { outcome: 'missed' })).toEqual([]);
    expect(followUpOf(state, 'check', idOf('check'), { outcome: 'dropped' })).toEqual([]);
  });

  it('is counted by how it stands today: what is open and late is overdue', () => {
    const log = closedLog();
    const list = agreedIn(log.state);
    expect(list.map(({ kind }) => kind)).toEqual([
      'promise',
      'action',
      'check',
      'review',
      'question',
      'pledge',
      'parked',
    ]);
    expect(countAgreed(list, '2026-11-20')).toEqual({ open: 4, overdue: 3 });
    expect(countAgreed(list, '')).toEqual({ open: 7 });
    const missed = event(40, 'item.status-set', { item: idOf('action'), status: 'missed' });
    const after = agreedIn(withEvents(stream, log, [missed]).state);
    expect(countAgreed(after, '2026-11-20')).toEqual({ missed: 1, open: 4, overdue: 2 });
  });
});
