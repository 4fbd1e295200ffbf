import { describe, expect, it } from 'vitest';
import { isErrorCode } from '../../../shared/contract/errors.ts';
import type { NewEvent } from '../../../shared/session/event.ts';
import { check } from '../../../shared/session/check.ts';
import { emptyLog, withEvents } from '../../../shared/session/log.ts';
import {
  ANA,
  BEN,
  event,
  idNumber,
  logWith,
  PLANNED,
  SALES,
  STEPS,
  stream,
} from '../../support/meeting-script.ts';

const NOBODY = idNumber(999);
const note = event(10, 'item.added', { item: idNumber(100), step: STEPS.frame, kind: 'note', text: 'Seen' });
const closed = event(20, 'session.closed', {});

/** What is asked of a session that already has these events, and the code it is refused with. */
const REFUSED: readonly (readonly [string, readonly NewEvent[], NewEvent, string])[] = [
  ['a type nobody knows', [], event(30, 'magic.done', {}), 'unknown-event-type'],
  ['a body that does not fit', [], event(30, 'session.renamed', { title: 7 }), 'bad-event-body'],
  [
    'a body with a field too many',
    [],
    event(30, 'session.renamed', { title: 'x', extra: 1 }),
    'bad-event-body',
  ],
  ['a text that is no text', [], event(30, 'session.renamed', { title: '\ud800' }), 'bad-event-body'],
  ['an older version', [], { ...event(30, 'session.renamed', { title: 'x' }), v: 2 }, 'bad-event-body'],
  ['an id before the last', [note], event(9, 'session.renamed', { title: 'x' }), 'event-out-of-order'],
  ['planning twice', [], event(30, 'session.planned', PLANNED), 'session-exists'],
  ['starting twice', [], event(30, 'session.started', { step: STEPS.frame }), 'session-started'],
  ['resuming what runs', [], event(30, 'session.resumed', {}), 'session-not-paused'],
  ['pausing what is closed', [closed], event(30, 'session.paused', {}), 'session-closed'],
  [
    'a note in a closed session',
    [closed],
    event(30, 'item.added', { ...note.body, item: idNumber(101) }),
    'session-closed',
  ],
  ['a step that is not there', [], event(30, 'session.step-entered', { step: NOBODY }), 'no-such-step'],
  ['an empty title', [], event(30, 'session.renamed', { title: ' ' }), 'text-missing'],
  ['an empty note', [], event(30, 'item.added', { ...note.body, text: '\n' }), 'text-missing'],
  ['the same note twice', [note], event(30, 'item.added', note.body), 'item-exists'],
  ['changing what is gone', [], event(30, 'item.changed', { item: NOBODY, text: 'x' }), 'no-such-item'],
  [
    'an owner who is not here',
    [],
    event(30, 'item.added', { ...note.body, owner: NOBODY }),
    'no-such-person',
  ],
  [
    'a department that is not here',
    [],
    event(30, 'people.joined', { participant: NOBODY, name: 'X', department: NOBODY }),
    'no-such-department',
  ],
  [
    'renaming a department that is not here',
    [],
    event(30, 'people.department-renamed', { department: NOBODY, name: 'X' }),
    'no-such-department',
  ],
  [
    'a note from a step that is not there',
    [],
    event(30, 'item.added', { ...note.body, step: NOBODY }),
    'no-such-step',
  ],
  [
    'more words than an entry holds',
    [],
    event(30, 'item.added', { ...note.body, text: 'x'.repeat(1_100_001) }),
    'text-too-long',
  ],
  ['a name that is a page', [], event(30, 'session.renamed', { title: 'x'.repeat(401) }), 'text-too-long'],
  ['undoing what never was', [], event(30, 'session.retracted', { events: [NOBODY] }), 'nothing-to-undo'],
  [
    'undoing the start',
    [],
    event(30, 'session.retracted', { events: [event(6, 'x.y', {}).id] }),
    'nothing-to-undo',
  ],
  [
    'undoing a note of a closed session',
    [note, closed],
    event(30, 'session.retracted', { events: [note.id] }),
    'session-closed',
  ],
  [
    'deciding before the rule',
    [],
    event(30, 'decide.decided', { step: STEPS.decide, decision: idNumber(100), option: null }),
    'rule-missing',
  ],
  [
    'an answer for another kind of step',
    [],
    event(30, 'frame.answered', { step: STEPS.plan, field: 'need', text: 'x' }),
    'no-such-step',
  ],
];

const ACCEPTED: readonly (readonly [string, readonly NewEvent[], NewEvent])[] = [
  ['a note', [], note],
  [
    'follow-up after the close',
    [note, closed],
    event(30, 'item.status-set', { item: idNumber(100), status: 'done' }),
  ],
  [
    'a correction after the close',
    [note, closed],
    event(30, 'item.changed', { item: idNumber(100), text: 'Seen twice' }),
  ],
  ['undoing the close', [closed], event(30, 'session.retracted', { events: [closed.id] })],
  ['an action with its owner', [], event(30, 'item.added', { ...note.body, kind: 'action', owner: BEN })],
  [
    'the floor for a department',
    [],
    event(30, 'people.floor-given', { step: STEPS.frame, department: SALES }),
  ],
  ['a person without a department', [], event(30, 'people.changed', { participant: ANA, department: null })],
];

describe('what a session accepts', () => {
  it.each(REFUSED)('refuses %s', (_, before, next, code) => {
    expect(check(logWith(...before), next)?.code).toBe(code);
  });

  it.each(ACCEPTED)('accepts %s', (_, before, next) => {
    expect(check(logWith(...before), next)).toBeUndefined();
  });

  it('refuses everything but planning in a session that does not exist', () => {
    expect(check(emptyLog(stream), note)?.code).toBe('no-such-session');
    expect(check(emptyLog(stream), event(1, 'session.planned', PLANNED))).toBeUndefined();
  });

  it('refuses to close what never started', () => {
    const planned = withEvents(stream, emptyLog(stream), [event(1, 'session.planned', PLANNED)]);
    expect(check(planned, event(2, 'session.closed', {}))?.code).toBe('session-not-started');
    expect(isErrorCode('session-not-started')).toBe(true);
  });

  it('has a sentence for every code it gives', () => {
    expect(REFUSED.map(([, , , code]) => code).filter((code) => !isErrorCode(code))).toEqual([]);
  });

  it('shows a correction after the close as one', () => {
    const log = logWith(note, closed, event(30, 'item.changed', { item: idNumber(100), text: 'Seen twice' }));
    expect(log.state.items).toMatchObject([{ text: 'Seen twice', corrected: true }]);
  });
});
