import type { Id, NewEvent } from '../../shared/session/event.ts';
import type { Mint } from './mint.ts';

/** The ids of a small meeting that has just been planned. */
export interface PlannedMeeting {
  readonly session: Id;
  /** Its first step, of kind `frame`. */
  readonly step: Id;
  /** Its second step, of kind `why-tree`. */
  readonly whys: Id;
  readonly events: readonly NewEvent[];
}

export function plannedMeeting(minted: Mint, title = 'Oil on the floor'): PlannedMeeting {
  const session = minted.id();
  const step = minted.id();
  const whys = minted.id();
  const planned = minted.event(session, 'session.planned', {
    title,
    template: { id: 'five-whys', name: 'Five whys' },
    facilitator: 'Mia',
    utcOffset: 60,
    agenda: [
      { id: step, kind: 'frame', title: 'Frame', minutes: 5 },
      { id: whys, kind: 'why-tree', title: 'Five whys', minutes: 20 },
    ],
  });
  return { session, step, whys, events: [planned] };
}

/** The same meeting, started. */
export function startedMeeting(minted: Mint, title?: string): PlannedMeeting {
  const meeting = plannedMeeting(minted, title);
  const started = minted.event(meeting.session, 'session.started', { step: meeting.step });
  return { ...meeting, events: [...meeting.events, started] };
}

export function item(minted: Mint, { session, step }: PlannedMeeting, body: NewEvent['body']): NewEvent {
  return minted.event(session, 'item.added', { item: minted.id(), step, ...body });
}

export function note(minted: Mint, meeting: PlannedMeeting, text: string): NewEvent {
  return item(minted, meeting, { kind: 'note', text });
}

/** A planned meeting of one carry-over step, and an answer it could give about a thing of an earlier one. */
export function carryOverMeeting(minted: Mint): Pick<PlannedMeeting, 'session' | 'step' | 'events'> & {
  readonly answer: (thing: NewEvent['body']) => NewEvent;
} {
  const [session, step] = [minted.id(), minted.id()];
  const planned = minted.event(session, 'session.planned', {
    title: 'March in sync',
    template: { id: 'march-in-sync', name: 'March in sync' },
    facilitator: 'Mia',
    utcOffset: 60,
    agenda: [{ id: step, kind: 'carry-over', title: 'What we agreed', minutes: 5 }],
  });
  const answer = (thing: NewEvent['body']): NewEvent =>
    minted.event(session, 'carry-over.answered', { step, carried: minted.id(), thing, answer: 'kept' });
  return { session, step, events: [planned], answer };
}
