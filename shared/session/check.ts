import { stepKindOf } from '../steps/index.ts';
import { byId } from './entities.ts';
import type { NewEvent, Refusal } from './event.ts';
import { readBody, typed, type EventType } from './event-type.ts';
import { isUndoable, sessionEventType } from './event-types.ts';
import { stepIdOf, type SessionLog } from './fold.ts';
import { itemEvents, type ItemEvent } from './item-events.ts';
import type { Item } from './items.ts';
import { retractedBy } from './log.ts';
import { meetingEvents, type MeetingEvent } from './meeting-events.ts';
import { peopleEvents, type PeopleEvent } from './people-events.ts';
import type { SessionState } from './state.ts';

/**
 * Why an event may not be appended now; undefined when it may. Strict where fold is forgiving: what is refused here was a mistake of
 * the caller or a rule of the product, and the person who typed it is told.
 */
export function check(log: SessionLog, event: NewEvent): Refusal | undefined {
  const session = log.state;
  const type = sessionEventType(event.type);
  if (type === undefined) return { code: 'unknown-event-type', detail: { type: event.type } };
  if (event.v !== type.v || readBody(type, event) === undefined) return misfit(type, event);
  const last = log.events.at(-1);
  if (last && event.id <= last.id) return { code: 'event-out-of-order' };
  if (session.meeting.plannedAt === null && event.type !== 'session.planned')
    return { code: 'no-such-session' };
  if (session.meeting.status === 'closed' && !type.whenClosed && event.type !== 'session.retracted') {
    return { code: 'session-closed' };
  }
  const meeting = typed(meetingEvents, event);
  if (meeting) return checkCourse(log, meeting);
  const people = typed(peopleEvents, event);
  if (people) return checkPeople(session, people);
  const item = typed(itemEvents, event);
  if (item) return checkItem(session, item);
  return checkStep(session, event);
}

/** Words that are too many are told apart: whoever typed them can do something about it. */
function misfit(type: EventType, event: NewEvent): Refusal {
  const issues = type.body.safeParse(event.body).error?.issues ?? [];
  const long = issues.find((issue) => issue.code === 'too_big' && issue.origin === 'string');
  return long?.code === 'too_big'
    ? { code: 'text-too-long', detail: { limit: Number(long.maximum) } }
    : { code: 'bad-event-body', detail: { type: event.type } };
}

function checkCourse(log: SessionLog, event: MeetingEvent): Refusal | undefined {
  const { meeting } = log.state;
  switch (event.type) {
    case 'session.planned':
      if (meeting.plannedAt !== null) return { code: 'session-exists' };
      return new Set(event.body.agenda.map((step) => step.id)).size === event.body.agenda.length
        ? undefined
        : { code: 'bad-event-body', detail: { type: event.type } };
    case 'session.started':
      return meeting.status === 'planned'
        ? checkAgendaStep(log.state, event.body.step)
        : { code: 'session-started' };
    case 'session.step-entered':
    case 'session.step-minutes-set':
      return checkAgendaStep(log.state, event.body.step);
    case 'session.step-added':
      if (byId(meeting.agenda, event.body.step.id)) return { code: 'step-exists' };
      if (!stepKindOf(event.body.step.kind)) return { code: 'no-such-step' };
      if (meeting.agenda.length >= 100) return { code: 'agenda-full' };
      return event.body.after === null ? undefined : checkAgendaStep(log.state, event.body.after);
    case 'session.step-moved':
      return (
        checkAgendaStep(log.state, event.body.step) ??
        (event.body.after === null ? undefined : checkAgendaStep(log.state, event.body.after))
      );
    case 'session.step-skipped':
    case 'session.step-split-off':
      if (event.body.step === meeting.current) return { code: 'step-is-current' };
      return checkAgendaStep(log.state, event.body.step);
    case 'session.step-changed':
    case 'session.light-set':
    case 'session.role-called':
      return checkAgendaStep(log.state, event.body.step);
    case 'session.closed':
      return meeting.status === 'planned' ? { code: 'session-not-started' } : undefined;
    case 'session.paused':
      return meeting.status === 'running' ? undefined : { code: 'session-not-running' };
    case 'session.resumed':
      return meeting.status === 'paused' ? undefined : { code: 'session-not-paused' };
    case 'session.retracted':
      return checkRetraction(log, event);
    case 'session.renamed':
      return event.body.title.trim() === '' ? { code: 'text-missing' } : undefined;
    default:
      return undefined;
  }
}

/** Only what is there, can be undone and is not undone yet; on a closed session only the closing itself and follow-up. */
function checkRetraction(log: SessionLog, event: NewEvent): Refusal | undefined {
  const closed = log.state.meeting.status === 'closed';
  for (const id of retractedBy(event)) {
    const target = log.events.find((other) => other.id === id);
    if (!target || log.retracted.has(id)) return { code: 'nothing-to-undo' };
    const retraction = target.type === 'session.retracted';
    if (!retraction && !isUndoable(target.type)) return { code: 'nothing-to-undo' };
    const followUp = sessionEventType(target.type)?.whenClosed === true || target.type === 'session.closed';
    if (closed && !followUp && !retraction) return { code: 'session-closed' };
  }
  return undefined;
}

function checkPeople(session: SessionState, event: PeopleEvent): Refusal | undefined {
  const { people } = session;
  const noDepartment = (id: string | null | undefined): Refusal | undefined =>
    id && !byId(people.departments, id) ? { code: 'no-such-department' } : undefined;
  switch (event.type) {
    case 'people.department-added':
      return event.body.name.trim() === '' ? { code: 'text-missing' } : undefined;
    case 'people.department-renamed':
      return event.body.name.trim() === '' ? { code: 'text-missing' } : noDepartment(event.body.department);
    case 'people.joined':
      return event.body.name.trim() === '' ? { code: 'text-missing' } : noDepartment(event.body.department);
    case 'people.changed':
      if (event.body.name?.trim() === '') return { code: 'text-missing' };
      return byId(people.participants, event.body.participant)
        ? noDepartment(event.body.department)
        : { code: 'no-such-person' };
    case 'people.removed':
      return byId(people.participants, event.body.participant) ? undefined : { code: 'no-such-person' };
    case 'people.department-removed':
    case 'people.floor-given':
      return noDepartment(event.body.department);
    case 'people.light-set':
      return checkAgendaStep(session, event.body.step) ?? noDepartment(event.body.department);
  }
}

function checkItem(session: SessionState, event: ItemEvent): Refusal | undefined {
  const { body } = event;
  if (event.type === 'item.promise-resulted' || event.type === 'item.request-answered') {
    const wanted = event.type === 'item.promise-resulted' ? 'promise' : 'request';
    const item = byId(session.items, body.item);
    if (!item) return { code: 'no-such-item' };
    if (item.kind !== wanted) return { code: 'other-kind-of-item' };
    return event.type === 'item.request-answered' ? checkAnswer(session, item, event) : undefined;
  }
  if (event.type === 'item.added') {
    if (byId(session.items, body.item)) return { code: 'item-exists' };
    const nowhere = event.body.step === null ? undefined : checkAgendaStep(session, event.body.step);
    if (nowhere) return nowhere;
  } else if (!byId(session.items, body.item)) return { code: 'no-such-item' };
  if (event.type !== 'item.added' && event.type !== 'item.changed') return undefined;
  if (event.body.text?.trim() === '') return { code: 'text-missing' };
  const people = [event.body.owner, event.body.by].filter((id) => typeof id === 'string');
  if (!people.every((id) => byId(session.people.participants, id))) return { code: 'no-such-person' };
  const departments = [event.body.department, event.body.toDepartment].filter((id) => typeof id === 'string');
  return departments.every((id) => byId(session.people.departments, id))
    ? undefined
    : { code: 'no-such-department' };
}

type Answered = ItemEvent & { readonly type: 'item.request-answered' };

/** Rule 4: a counter says what would work, a decline says why, and what was settled is asked again before it is answered again. */
function checkAnswer(session: SessionState, item: Item, { body }: Answered): Refusal | undefined {
  const { answer, by, when, scope = '', because = '' } = body;
  if (by && !byId(session.people.departments, by)) return { code: 'no-such-department' };
  if (answer === 'declined' && because.trim() === '') return { code: 'reason-missing' };
  if (answer === 'countered' && when === undefined && scope.trim() === '') return { code: 'counter-missing' };
  return answer !== 'asked' && item.status !== 'open' ? { code: 'request-settled' } : undefined;
}

function checkStep(session: SessionState, event: NewEvent): Refusal | undefined {
  const kind = stepKindOf(event.type.slice(0, event.type.indexOf('.')));
  const known = kind && typed(kind.events, event);
  const id = stepIdOf(event.body);
  const step = session.meeting.agenda.find((other) => other.id === id);
  if (!kind || !known || !step || step.kind !== kind.name) return { code: 'no-such-step' };
  return kind.check(session.slices[step.id] ?? kind.empty, known, session);
}

function checkAgendaStep(session: SessionState, step: string): Refusal | undefined {
  return byId(session.meeting.agenda, step) ? undefined : { code: 'no-such-step' };
}
