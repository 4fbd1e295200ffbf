import type { Id, NewEvent } from '../../shared/session/event.ts';
import { sessionEventType } from '../../shared/session/event-types.ts';
import { planSession } from '../../shared/session/start.ts';
import { everyoneInTheRoom } from '../../shared/workspace/templates/everyone-in-the-room.ts';

/** More than any room says in an hour, in long words: what a layout has to bear. */
export const OVERFULL: Id = idOf(0);
const START = Date.now() - 45 * 60_000;

const DEPARTMENTS = [
  'Auftragsabwicklung und Kundenbetreuung',
  'Instandhaltung',
  'Qualitätssicherung',
  'Lebensmittelüberwachung',
  'Finance',
  'التوريد والمخازن',
];
const NAMES = [
  'Friederike von Hohenstein-Wittgenstein',
  'Ana Ruiz',
  'Ben Okafor',
  'Mia Chen',
  'ليلى حداد',
  'Jo',
];
const ROLES = ['shaker', 'mover', 'prover', 'maker'] as const;
const CAUSE =
  'Die Kommissionierlisten werden erst nach der Nachtschichtübergabe ausgedruckt, weil niemand sie vorher braucht';

export function overfullSession(): readonly NewEvent[] {
  let minted = 1;
  const ids = (): Id => idOf((minted += 1));
  const events = [
    ...planSession({
      template: everyoneInTheRoom,
      title: 'Verspätete Anlieferungen an das Donaudampfschifffahrtsgesellschaftsverwaltungsgebäude',
      facilitator: 'Priya Nair',
      utcOffset: 60,
      session: OVERFULL,
      at: new Date(START).toISOString(),
      ids,
      start: true,
    }),
  ];
  const agenda = agendaOf(events[0]);
  const say = (type: string, body: Readonly<Record<string, unknown>>): void => {
    const at = new Date(START + events.length * 1000).toISOString();
    events.push({
      id: ids(),
      session: OVERFULL,
      at,
      by: 'Priya Nair',
      type,
      v: sessionEventType(type)?.v ?? 1,
      body,
    });
  };
  const step = (kind: string): Id => agenda.find((other) => other.kind === kind)?.id ?? '';
  say('frame.answered', {
    step: step('frame'),
    field: 'customer',
    text: 'Donaudampfschifffahrtsgesellschaft, Werk Regensburg',
  });
  say('frame.answered', {
    step: step('frame'),
    field: 'need',
    text: 'Wir brauchen die Ladung, bevor um acht die Bänder anlaufen, und zwar jeden Montag, auch nach einem Feiertag.',
  });
  people(say, ids);
  for (let count = 0; count < 12; count += 1)
    say('frame.fact-added', { step: step('frame'), fact: ids(), text: `${CAUSE} (${count + 1})` });
  tree(say, ids, step('why-tree'));
  const kinds = ['note', 'note', 'note', 'action', 'question', 'parked', 'decision', 'thanks'];
  for (let count = 0; count < 40; count += 1) {
    const kind = kinds[count % kinds.length];
    say('item.added', {
      item: ids(),
      step: step('plan'),
      kind,
      text: `${count + 1}. ${CAUSE}`,
      to: 'Instandhaltung',
    });
  }
  return events;
}

type Say = (type: string, body: Readonly<Record<string, unknown>>) => void;

function people(say: Say, ids: () => Id): void {
  DEPARTMENTS.forEach((name, place) => {
    const department = ids();
    say('people.department-added', { department, name });
    if (place === 4) return; // A department nobody speaks for.
    for (let seat = 0; seat < 3; seat += 1) {
      const role = ROLES[(place + seat) % ROLES.length];
      say('people.joined', {
        participant: ids(),
        name: NAMES[(place + seat) % NAMES.length],
        department,
        role,
      });
    }
  });
}

/** Thirty causes: every effect has up to three. */
function tree(say: Say, ids: () => Id, step: Id): void {
  say('why-tree.problem-stated', {
    step,
    text: 'Vier von fünf Montagsladungen kamen im Oktober nach acht Uhr an',
    source: 'Torprotokoll',
  });
  const causes: Id[] = [];
  for (let count = 0; count < 30; count += 1) {
    const cause = ids();
    const parent = count < 3 ? null : causes[Math.floor((count - 3) / 3)];
    say('why-tree.cause-added', {
      step,
      cause,
      parent,
      text: count % 4 === 0 ? CAUSE : `Ursache ${count + 1}`,
    });
    causes.push(cause);
  }
}

function agendaOf(planned: NewEvent | undefined): readonly { readonly id: Id; readonly kind: string }[] {
  const agenda = planned?.body['agenda'];
  return Array.isArray(agenda) ? agenda : [];
}

function idOf(number: number): Id {
  const time = (Date.now() - 45 * 60_000).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${number.toString(16).padStart(12, '0')}`;
}
