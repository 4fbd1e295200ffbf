import type { Id, NewEvent } from '../../shared/session/event.ts';
import { sessionEventType } from '../../shared/session/event-types.ts';

/** What an earlier session left open, in words: who owns it and when it is due. */
export interface LeftOpen {
  readonly kind: 'action' | 'promise' | 'question' | 'parked';
  readonly text: string;
  readonly owner?: string;
  readonly due?: string;
}

export interface Earlier {
  readonly title: string;
  readonly customer: string;
  /** When it was held, `2026-11-09`. */
  readonly on: string;
  /** Department and one person of it, each. */
  readonly people: Readonly<Record<string, string>>;
  readonly open: readonly LeftOpen[];
}

/** A closed session of some weeks ago as events, the same every time. `number` keeps its ids apart from others. */
export function earlierSession(number: number, earlier: Earlier): readonly NewEvent[] {
  let minted = number * 10_000;
  const id = (): Id => `0199aaaa-0000-7000-8000-${(minted += 1).toString(16).padStart(12, '0')}`;
  const session = id();
  const start = Date.parse(`${earlier.on}T09:00:00.000Z`);
  const events: NewEvent[] = [];
  const say = (type: string, body: NewEvent['body']): void => {
    const at = new Date(start + events.length * 20_000).toISOString();
    const v = sessionEventType(type)?.v ?? 1;
    events.push({ id: id(), session, at, by: 'Ines Moreau', type, v, body });
  };
  const [frame, plan] = [id(), id()];
  say('session.planned', {
    title: earlier.title,
    template: { id: 'march-in-sync', name: 'March in sync' },
    facilitator: 'Ines Moreau',
    utcOffset: 60,
    agenda: [
      { id: frame, kind: 'frame', title: 'Customers', minutes: 2 },
      { id: plan, kind: 'plan', title: 'Plan', minutes: 5 },
    ],
  });
  const known = new Map<string, Id>();
  for (const [name, person] of Object.entries(earlier.people)) {
    const [department, participant] = [id(), id()];
    say('people.department-added', { department, name });
    say('people.joined', { participant, name: person, department });
    known.set(person, participant);
  }
  say('session.started', { step: frame });
  say('frame.answered', { step: frame, field: 'customer', text: earlier.customer });
  say('session.step-entered', { step: plan });
  for (const { kind, text, owner, due } of earlier.open) {
    const owned = owner === undefined ? {} : { owner: known.get(owner) };
    const dated = due === undefined ? {} : { when: { kind: 'by', date: due } };
    say('item.added', { item: id(), step: plan, kind, text, ...owned, ...dated });
  }
  say('session.closed', {});
  return events;
}
