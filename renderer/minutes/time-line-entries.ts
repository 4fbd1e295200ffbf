import type { Id, NewEvent } from '../../shared/session/event.ts';
import { fold, type SessionLog } from '../../shared/session/fold.ts';
import { readingChanges } from '../../shared/session/project.ts';
import { emptySession, type SessionState } from '../../shared/session/state.ts';

/** One line of how a session went. */
export interface TimeLineEntry {
  readonly id: Id;
  readonly at: string;
  readonly what: 'started' | 'entered' | 'paused' | 'resumed' | 'closed' | 'added' | 'changed' | 'removed';
  /** What was captured, as search names its kind; empty for the course of the meeting. */
  readonly kind: string;
  readonly text: string;
}

const COURSE: Readonly<Record<string, TimeLineEntry['what']>> = {
  'session.started': 'started',
  'session.step-entered': 'entered',
  'session.paused': 'paused',
  'session.resumed': 'resumed',
  'session.closed': 'closed',
};

/** What happened, in order; undone events are left out. Private items are nobody's business afterwards either. */
export function timeLineEntries(log: SessionLog): readonly TimeLineEntry[] {
  let before = emptySession(log.state.id);
  return log.events.flatMap((event) => {
    if (log.retracted.has(event.id)) return [];
    const after = fold(before, event);
    const entries = [...courseEntry(event, after), ...captured(event, before, after)];
    before = after;
    return entries;
  });
}

function courseEntry(event: NewEvent, after: SessionState): readonly TimeLineEntry[] {
  const what = COURSE[event.type];
  if (what === undefined) return [];
  const step = after.meeting.agenda.find((other) => other.id === after.meeting.current);
  return [
    { id: event.id, at: event.at, what, kind: '', text: what === 'entered' ? (step?.title ?? '') : '' },
  ];
}

/** Of a changed text only the lines that were not there before; of a removed or new one everything. */
function newLines(before: string, after: string): string {
  const known = new Set(before.split('\n'));
  const fresh = after.split('\n').filter((line) => !known.has(line));
  return (fresh.length > 0 ? fresh.join('\n') : after).trim();
}

function captured(event: NewEvent, before: SessionState, after: SessionState): readonly TimeLineEntry[] {
  const hidden = new Set(
    [...before.items, ...after.items].filter((item) => item.private).map((item) => item.id),
  );
  return readingChanges(before, after).flatMap((change): readonly TimeLineEntry[] => {
    const passage = change.after?.passage ?? change.before?.passage;
    const text = newLines(change.before?.passage?.text ?? '', passage?.text ?? '');
    if (!passage || text === '' || hidden.has(change.id)) return [];
    const what = !change.before ? 'added' : !change.after ? 'removed' : 'changed';
    return [{ id: `${event.id}/${change.id}`, at: event.at, what, kind: passage.kind, text }];
  });
}
