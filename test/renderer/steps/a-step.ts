import type { Id, NewEvent } from '../../../shared/session/event.ts';
import type { TestApp } from '../app/open-app.tsx';

/** A meeting that runs in one step: Sales (Ana, Jonas) and Operations (Ben). */
export interface StepMeeting {
  readonly session: Id;
  readonly step: Id;
  readonly sales: Id;
  readonly operations: Id;
  readonly ana: Id;
  readonly ben: Id;
  readonly jonas: Id;
  readonly event: (type: string, body: NewEvent['body']) => NewEvent;
  /** Bodies of the session's events of one type, as the library holds them. */
  readonly bodies: (type: string) => Promise<readonly NewEvent['body'][]>;
}

export interface StepOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly empty?: boolean;
  /** What happened before, as bodies by type. */
  readonly before?: (meeting: StepMeeting) => readonly NewEvent[];
}

export async function meetingIn(app: TestApp, kind: string, options: StepOptions = {}): Promise<StepMeeting> {
  const { mint, append, read, open } = app;
  const session = mint.id();
  const ids = Array.from({ length: 6 }, () => mint.id());
  const [step = '', sales = '', operations = '', ana = '', ben = '', jonas = ''] = ids;
  const event = (type: string, body: NewEvent['body']) => mint.event(session, type, body);
  const meeting: StepMeeting = {
    session,
    step,
    sales,
    operations,
    ana,
    ben,
    jonas,
    event,
    bodies: async (type) => (await read(session)).filter((one) => one.type === type).map(({ body }) => body),
  };
  const { settings, empty = false, before } = options;
  const planned = event('session.planned', {
    title: 'Late deliveries',
    template: { id: 'x', name: 'One step' },
    facilitator: 'Priya Nair',
    utcOffset: 0,
    agenda: [
      { id: step, kind, title: 'This step', minutes: 5, ...(settings ? { settings: { ...settings } } : {}) },
    ],
  });
  const people = empty
    ? []
    : [
        event('people.department-added', { department: sales, name: 'Sales' }),
        event('people.department-added', { department: operations, name: 'Operations' }),
        event('people.joined', { participant: ana, name: 'Ana Ruiz', department: sales, seat: 'lead' }),
        event('people.joined', { participant: jonas, name: 'Jonas Beck', department: sales }),
        event('people.joined', { participant: ben, name: 'Ben Okafor', department: operations }),
      ];
  await append([planned, ...people, event('session.started', { step }), ...(before?.(meeting) ?? [])]);
  mint.advance(1_000);
  await open({ name: 'session', session });
  return meeting;
}
