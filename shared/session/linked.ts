import { customerLine } from '../steps/frame/customer-line.ts';
import type { Id, NewEvent } from './event.ts';
import { sessionEventType } from './event-types.ts';
import { sessionStream } from './fold.ts';
import { logOf } from './log.ts';
import type { SessionLink } from './meeting.ts';
import type { AgendaStep } from './meeting-events.ts';
import { planSession, type StartOptions } from './start.ts';
import type { SessionState } from './state.ts';

/** An event of a seed, without id, time and author: those of the session that is planned with it. */
export interface SeedEvent {
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What seeds are made for: the new session's agenda, whose step ids are fresh, and a way to fresh ids for things. */
export interface SeedPlace {
  readonly agenda: readonly AgendaStep[];
  readonly mintId: () => Id;
}

/**
 * What a linked session starts with beside the people and the customer. Any events: they are appended in this order, and refused all
 * together when one of them may not be. A step kind's seeds stand beside it: `cardSeed`, `problemSeed`, `reopenedTree`.
 */
export type Seed = (place: SeedPlace) => readonly SeedEvent[];

export interface LinkedOptions extends Omit<StartOptions, 'links'> {
  /** The session it comes from, as it stands. */
  readonly from: SessionState;
  readonly kind: SessionLink['kind'];
  /** The thing there that it is about. */
  readonly item?: Id;
  readonly seed?: Seed;
}

/** Links that go on with the same topic: everybody keeps the hat they chose for it. */
const SAME_TOPIC: ReadonlySet<SessionLink['kind']> = new Set(['handover', 'split-off']);

/**
 * The events of a session that is linked to another: planned (and started when asked), the departments and everybody who is there, the
 * customer in its frame step, then the seed. All share one time, for one append. Departments and participants keep their ids, so that a
 * seed may name them; whoever was not there is not copied, and a seed that names them is refused.
 */
export function planLinked(options: LinkedOptions): readonly NewEvent[] {
  const { from, kind, item, seed, session, at, ids, facilitator } = options;
  const link = { kind, session: from.id, ...(item === undefined ? {} : { item }) };
  const planned = planSession({ ...options, links: [link] });
  const { agenda } = logOf(sessionStream(session), planned).state.meeting;
  const seeds = [
    ...peopleSeed(from, SAME_TOPIC.has(kind)),
    ...customerSeed(from, agenda),
    ...(seed?.({ agenda, mintId: ids }) ?? []),
  ];
  const events = seeds.map(({ type, body }): NewEvent => {
    const v = sessionEventType(type)?.v ?? 1;
    return { id: ids(), session, at, by: facilitator, type, v, body };
  });
  return [...planned, ...events];
}

/** The first step of a kind in an agenda: where a seed puts its events. */
export function stepOfKind(agenda: readonly AgendaStep[], kind: string): Id | undefined {
  return agenda.find((step) => step.kind === kind)?.id;
}

function peopleSeed({ people }: SessionState, withRoles: boolean): readonly SeedEvent[] {
  const departments = people.departments.map(({ id, name }) => ({
    type: 'people.department-added',
    body: { department: id, name },
  }));
  const there = people.participants.filter((participant) => participant.present);
  const joined = there.map(({ id, person, name, department, seat, role }) => ({
    type: 'people.joined',
    body: {
      participant: id,
      name,
      ...(person === null ? {} : { person }),
      ...(department === null ? {} : { department }),
      ...(seat === null ? {} : { seat }),
      ...(role === null || !withRoles ? {} : { role }),
    },
  }));
  return [...departments, ...joined];
}

/** There is only the customer: who it is and what they need goes along, as far as the new agenda has a place for it. */
function customerSeed(from: SessionState, agenda: readonly AgendaStep[]): readonly SeedEvent[] {
  const step = stepOfKind(agenda, 'frame');
  if (step === undefined) return [];
  const { customer, need, doneWhen, sponsor } = customerLine(from);
  const answers = { customer, need, 'done-when': doneWhen, sponsor };
  return Object.entries(answers)
    .filter(([, text]) => text.trim() !== '')
    .map(([field, text]) => ({ type: 'frame.answered', body: { step, field, text } }));
}
