import type { Id, NewEvent } from '../../../shared/session/event.ts';
import type { TestApp } from '../app/open-app.tsx';

/** A meeting that was planned and started: two departments, a person each, in its first step. */
export interface RunningMeeting {
  readonly session: Id;
  readonly frame: Id;
  readonly plan: Id;
  readonly ana: Id;
  readonly event: (type: string, body: NewEvent['body']) => NewEvent;
}

export async function runningMeeting(
  { mint, append }: TestApp,
  options: { readonly started?: boolean } = {},
): Promise<RunningMeeting> {
  const [session, frame, plan, sales, operations, ana] = [
    mint.id(),
    mint.id(),
    mint.id(),
    mint.id(),
    mint.id(),
    mint.id(),
  ];
  const event = (type: string, body: NewEvent['body']) => mint.event(session, type, body);
  const planned = event('session.planned', {
    title: 'Late deliveries to Northwind',
    template: { id: 'x', name: 'Two steps' },
    facilitator: 'Priya Nair',
    utcOffset: 0,
    agenda: [
      { id: frame, kind: 'frame', title: 'Begin here', minutes: 5 },
      { id: plan, kind: 'plan', title: 'Then plan', minutes: 10 },
    ],
  });
  const people = [
    event('people.department-added', { department: sales, name: 'Sales' }),
    event('people.department-added', { department: operations, name: 'Operations' }),
    event('people.joined', { participant: ana, name: 'Ana Ruiz', department: sales }),
    event('people.joined', { participant: mint.id(), name: 'Ben Okafor', department: operations }),
  ];
  const started = event('session.started', { step: frame });
  await append([planned, ...people, ...(options.started === false ? [] : [started])]);
  mint.advance(1_000);
  return { session, frame, plan, ana, event };
}
