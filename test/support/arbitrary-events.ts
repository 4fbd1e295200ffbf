import fc from 'fast-check';
import type { Id, NewEvent } from '../../shared/session/event.ts';
import type { Mint } from './mint.ts';
import type { PlannedMeeting } from './meeting.ts';

/** One thing somebody does in a meeting: what, and a number that picks its target among what is there by then. */
export interface Move {
  readonly make: (place: Place) => readonly [type: string, body: NewEvent['body']];
}

interface Place {
  readonly meeting: PlannedMeeting;
  readonly fresh: () => Id;
  /** Ids found so far in events under this field of the body, or of the events themselves. */
  readonly pick: (field: 'item' | 'participant' | 'department' | 'cause' | 'countermeasure' | 'event') => Id;
}

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('gasket leaks', "'; DROP TABLE notes; --", '<b>', '=1+1', '‮evil', '  ', 'naïve 😀'),
);
const kinds = fc.constantFrom(
  'note',
  'action',
  'decision',
  'question',
  'parked',
  'thanks',
  'promise',
  'request',
);
const date = fc.constantFrom('2026-11-27', '2026-12-01', '2027-01-15');

const move: fc.Arbitrary<Move['make']> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(kinds, words).map(
      ([kind, text]) =>
        ({ meeting, fresh }: Place) =>
          ['item.added', { item: fresh(), step: meeting.step, kind, text }] as const,
    ),
  },
  fc.tuple(words, date).map(
    ([text, on]) =>
      ({ fresh }: Place) =>
        [
          'item.added',
          { item: fresh(), step: null, kind: 'action', text, when: { kind: 'by', date: on } },
        ] as const,
  ),
  words.map(
    (text) =>
      ({ pick }: Place) =>
        ['item.changed', { item: pick('item'), text }] as const,
  ),
  kinds.map(
    (kind) =>
      ({ pick }: Place) =>
        ['item.turned', { item: pick('item'), kind }] as const,
  ),
  fc.constant(({ pick }: Place) => ['item.removed', { item: pick('item') }] as const),
  words.map(
    (note) =>
      ({ pick }: Place) =>
        ['item.status-set', { item: pick('item'), status: 'done', note }] as const,
  ),
  fc.tuple(fc.constantFrom('accepted', 'countered', 'declined', 'withdrawn', 'asked'), words).map(
    ([answer, because]) =>
      ({ pick }: Place) =>
        [
          'item.request-answered',
          { item: pick('item'), answer, by: pick('department'), because, scope: because },
        ] as const,
  ),
  words.map(
    (name) =>
      ({ fresh }: Place) =>
        ['people.department-added', { department: fresh(), name }] as const,
  ),
  words.map(
    (name) =>
      ({ pick }: Place) =>
        ['people.department-renamed', { department: pick('department'), name }] as const,
  ),
  fc.constant(
    ({ pick }: Place) => ['people.department-removed', { department: pick('department') }] as const,
  ),
  words.map(
    (name) =>
      ({ fresh, pick }: Place) =>
        ['people.joined', { participant: fresh(), name, department: pick('department') }] as const,
  ),
  words.map(
    (name) =>
      ({ fresh }: Place) =>
        ['people.joined', { participant: fresh(), name }] as const,
  ),
  fc.constant(
    ({ pick }: Place) =>
      ['people.changed', { participant: pick('participant'), seat: 'lead', present: false }] as const,
  ),
  fc.constant(({ pick }: Place) => ['people.removed', { participant: pick('participant') }] as const),
  fc.tuple(fc.constantFrom('customer', 'need'), words).map(
    ([field, text]) =>
      ({ meeting }: Place) =>
        ['frame.answered', { step: meeting.step, field, text }] as const,
  ),
  words.map(
    (text) =>
      ({ meeting, fresh }: Place) =>
        [
          'frame.heard',
          {
            step: meeting.step,
            words: fresh(),
            heard: { words: text, tone: 'complaint', heardBy: 'Mia', on: null },
          },
        ] as const,
  ),
  words.map(
    (text) =>
      ({ meeting, fresh }: Place) =>
        ['frame.fact-added', { step: meeting.step, fact: fresh(), text }] as const,
  ),
  words.map(
    (text) =>
      ({ meeting }: Place) =>
        ['why-tree.problem-stated', { step: meeting.whys, text, source: '' }] as const,
  ),
  words.map(
    (text) =>
      ({ meeting, fresh }: Place) =>
        ['why-tree.cause-added', { step: meeting.whys, cause: fresh(), parent: null, text }] as const,
  ),
  words.map(
    (text) =>
      ({ meeting, fresh, pick }: Place) =>
        [
          'why-tree.cause-added',
          { step: meeting.whys, cause: fresh(), parent: pick('cause'), text },
        ] as const,
  ),
  fc.constant(
    ({ meeting, pick }: Place) =>
      ['why-tree.cause-removed', { step: meeting.whys, cause: pick('cause') }] as const,
  ),
  words.map(
    (source) =>
      ({ meeting, pick }: Place) =>
        [
          'why-tree.evidence-given',
          { step: meeting.whys, cause: pick('cause'), state: 'claimed', by: 'Mia', source },
        ] as const,
  ),
  words.map(
    (text) =>
      ({ meeting, fresh, pick }: Place) =>
        [
          'why-tree.countermeasure-added',
          { step: meeting.whys, countermeasure: fresh(), cause: pick('cause'), text, strength: 'train' },
        ] as const,
  ),
  date.map(
    (on) =>
      ({ meeting, pick }: Place) =>
        [
          'why-tree.check-planned',
          { step: meeting.whys, countermeasure: pick('countermeasure'), measure: 'no oil', date: on },
        ] as const,
  ),
  {
    weight: 4,
    arbitrary: fc.constant(({ pick }: Place) => ['session.retracted', { events: [pick('event')] }] as const),
  },
  words.map((title) => () => ['session.renamed', { title }] as const),
  fc.constantFrom('session.paused', 'session.resumed').map((type) => () => [type, {}] as const),
  fc.constant(({ meeting }: Place) => ['session.step-entered', { step: meeting.whys }] as const),
  { weight: 1, arbitrary: fc.constant(() => ['session.closed', {}] as const) },
);

/** Moves of a meeting, sensible or not: some make events that `check` refuses, and the caller appends what it can. */
export const moves: fc.Arbitrary<readonly Move[]> = fc.array(fc.record({ make: move }), { maxLength: 40 });

/** The event of a move, given what was appended before it; `chance` picks the targets. */
export function eventOf(
  minted: Mint,
  meeting: PlannedMeeting,
  { make }: Move,
  said: readonly NewEvent[],
  chance: number,
): NewEvent {
  const pick: Place['pick'] = (field) => {
    const ids = said.map((event) => (field === 'event' ? event.id : event.body[field]));
    const known = ids.filter((id) => typeof id === 'string');
    return known[chance % Math.max(1, known.length)] ?? minted.id();
  };
  const [type, body] = make({ meeting, fresh: minted.id, pick });
  return minted.event(meeting.session, type, body);
}
