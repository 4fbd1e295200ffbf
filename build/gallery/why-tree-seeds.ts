import type { Id, NewEvent } from '../../shared/session/event.ts';

/** Meetings for eyes: `empty`, `typical` (the picture), `thirty`, `many` (200 causes), `german`. */
export const SESSION: Id = '00000000-0000-7000-8000-0000000000aa';
export const STEP: Id = '00000000-0000-7000-8000-0000000000bb';

interface Seed {
  readonly say: (type: string, body: Readonly<Record<string, unknown>>) => void;
  readonly id: (name: string) => Id;
  readonly events: readonly NewEvent[];
}

function seed(): Seed {
  const events: NewEvent[] = [];
  const ids = new Map<string, Id>();
  const id = (name: string): Id => {
    const known = ids.get(name) ?? `00000000-0000-7000-8001-${(ids.size + 1).toString(16).padStart(12, '0')}`;
    ids.set(name, known);
    return known;
  };
  const start = Date.now() - 15 * 60_000;
  const say: Seed['say'] = (type, body) =>
    void events.push({
      id: `00000000-${(events.length + 1).toString(16).padStart(4, '0')}-7000-8000-000000000000`,
      session: SESSION,
      at: new Date(start + events.length * 1000).toISOString(),
      by: 'Priya Nair',
      type,
      v: 1,
      body: type.startsWith('why-tree.') ? { step: STEP, ...body } : body,
    });
  return { say, id, events };
}

const AGENDA = [
  ['frame', 'Frame', 5],
  ['room', 'Room', 3],
  ['round', 'Each side’s view', 12],
  ['why-tree', 'Five whys', 15],
  ['decide', 'Decide', 8],
  ['plan', 'Plan', 8],
  ['message', 'Message', 5],
  ['thanks', 'Thanks', 3],
  ['close', 'Close', 4],
] as const;

export function seeded(name: string): readonly NewEvent[] {
  const made = seed();
  const { say, id } = made;
  say('session.planned', {
    title: 'Late deliveries to Northwind',
    template: { id: 'room', name: 'Get everyone in the room' },
    facilitator: 'Priya Nair',
    utcOffset: 60,
    agenda: AGENDA.map(([kind, title, minutes]) => ({
      id: kind === 'why-tree' ? STEP : id(kind),
      kind,
      title,
      minutes,
    })),
  });
  say('session.started', { step: id('frame') });
  say('frame.answered', { step: id('frame'), field: 'customer', text: 'Northwind' });
  say('frame.answered', {
    step: id('frame'),
    field: 'need',
    text: 'We plan our lines around eight o’clock.',
  });
  for (const department of ['Sales', 'Operations', 'Finance'])
    say('people.department-added', { department: id(department), name: department });
  for (const [person, department, role] of [
    ['Ana Ruiz', 'Sales', 'mover'],
    ['Jonas Beck', 'Sales', 'shaker'],
    ['Ben Okafor', 'Operations', 'prover'],
    ['Mia Chen', 'Operations', 'maker'],
    ['Lena Vogt', 'Finance', undefined],
  ] as const) {
    const body = { participant: id(person), name: person, department: id(department) };
    say('people.joined', role ? { ...body, role } : body);
  }
  say('session.step-entered', { step: STEP });
  if (name === 'typical') typical(made);
  if (name === 'german') german(made);
  if (name === 'thirty') grown(made, 30);
  if (name === 'many') grown(made, 200);
  return made.events;
}

function typical({ say, id }: Seed): void {
  say('why-tree.problem-stated', {
    text: 'Four of five Monday loads arrived after 08:00 in October',
    source: 'gate log, 1–31 Oct',
    question: 'Why do Monday deliveries reach Northwind after eight?',
  });
  const because = (key: string, parent: string | null, text: string) =>
    say('why-tree.cause-added', { cause: id(key), parent: parent === null ? null : id(parent), text });
  const evidence = (key: string, state: string, by: string, source: string) =>
    say('why-tree.evidence-given', { cause: id(key), state, by, source });
  because('list', null, 'The pick list reaches the warehouse after 18:00 on Fridays');
  because('dock', null, 'The early dock is booked by another customer until 07:30');
  because('traffic', null, 'Traffic on the ring road');
  because('tool', 'list', 'The quote tool accepts changes until midnight on Friday');
  because('hand', 'list', 'Changes are collected by hand before the list is printed');
  because('slots', 'dock', 'Dock slots follow the order of booking');
  because('unknown', 'slots', 'Who set that order, and when?');
  evidence('list', 'verified', '', 'print times');
  evidence('dock', 'claimed', 'Ben', '');
  evidence('traffic', 'disproved', '', '3 GPS traces');
  evidence('hand', 'verified', '', 'seen 6 Nov');
  evidence('slots', 'claimed', '', '');
  say('why-tree.root-marked', { cause: id('tool'), ending: 'design' });
  say('why-tree.root-marked', {
    cause: id('unknown'),
    ending: 'unknown',
    owner: id('Ana Ruiz'),
    date: '2026-11-27',
  });
  say('why-tree.countermeasure-added', {
    countermeasure: id('cm'),
    cause: id('tool'),
    text: 'Close the Friday window in the quote tool',
    strength: 'eliminate',
  });
  say('why-tree.countermeasure-added', {
    countermeasure: id('cm2'),
    cause: id('tool'),
    text: 'Remind account managers on Thursdays',
    strength: 'train',
  });
  say('why-tree.check-planned', {
    countermeasure: id('cm'),
    measure: 'Loads at the gate before 08:00',
    date: '2026-12-20',
  });
  for (const [key, category] of [
    ['list', 'information'],
    ['dock', 'policy'],
    ['traffic', 'environment'],
    ['tool', 'machine'],
    ['hand', 'method'],
  ] as const)
    say('why-tree.categorised', { cause: id(key), category });
}

function german({ say, id }: Seed): void {
  say('why-tree.problem-stated', {
    text: 'Die Donaudampfschifffahrtsgesellschaftskapitänsmützenlieferung kam verspätet an',
    source: 'Wareneingangsbuchhaltungsprotokoll',
  });
  say('why-tree.cause-added', {
    cause: id('a'),
    parent: null,
    text: 'Rechtsschutzversicherungsgesellschaften verlangen Zustellungsbestätigungsformulare',
  });
  say('why-tree.evidence-given', {
    cause: id('a'),
    state: 'verified',
    by: '',
    source: 'Zustellungsbestätigungsformularverzeichnis',
  });
  say('why-tree.cause-added', {
    cause: id('b'),
    parent: id('a'),
    text: 'Kraftfahrzeughaftpflichtversicherungsbeitragsbescheinigung fehlt',
  });
  say('why-tree.root-marked', { cause: id('b'), ending: 'standard', sponsor: 'Geschäftsführung' });
}

const WORDS = [
  'The order reaches planning after the lines are set',
  'Two systems keep their own copy of the address',
  'Nobody sees the queue until it is full',
  'The form has no field for it',
  'Spare parts come from one supplier, six weeks away, and the safety stock was halved in spring to free cash',
  'Shifts overlap by five minutes',
];

/** A tree of `size` causes, wider at the first levels as real ones are. */
function grown({ say, id }: Seed, size: number): void {
  say('why-tree.problem-stated', { text: 'Late orders doubled since March', source: 'order book' });
  for (let index = 0; index < size; index += 1) {
    const parent = index < 4 ? null : id(`c${Math.floor((index - 2) / 2.6)}`);
    say('why-tree.cause-added', {
      cause: id(`c${index}`),
      parent,
      text: `${WORDS[index % WORDS.length]} (${index})`,
    });
    if (index % 3 === 0)
      say('why-tree.evidence-given', {
        cause: id(`c${index}`),
        state: ['verified', 'claimed', 'disproved'][(index / 3) % 8] ?? 'verified',
        by: '',
        source: 'seen on the floor',
      });
  }
}
