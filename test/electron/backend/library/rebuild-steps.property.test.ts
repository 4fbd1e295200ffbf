import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import { rebuild } from '../../../../electron/backend/library/rebuild.ts';
import { idSchema } from '../../../../shared/session/event.ts';
import { stepKinds } from '../../../../shared/steps/index.ts';
import { anyBody } from '../../../support/arbitrary-body.ts';
import { checkSearchIndexes, derivedRows } from '../../../support/derived-rows.ts';
import { temporaryLibrary, type TemporaryLibrary } from '../../../support/temporary-library.ts';
import { writable } from '../../../support/writable.ts';

const KINDS = ['write', 'sort', 'vote', 'decide'] as const;
type Kind = (typeof KINDS)[number];

const id = (number: number): string => `0199d000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const [STEP, NOTE, ANA, SALES] = [id(1), id(2), id(3), id(4)];
const CARDS = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];
const IDS: Readonly<Record<string, readonly string[]>> = {
  card: [...CARDS, NOTE],
  participant: [ANA],
  by: [ANA],
  leader: [ANA],
  department: [SALES],
  question: [NOTE],
  cards: [NOTE],
};

/** Things of different sorts never share an id: a cluster is no card. */
function idsOf(field: string): readonly string[] {
  const name = field.replace(/s$/, '');
  let sort = 7;
  for (let at = 0; at < name.length; at += 1) sort = (sort * 31 + name.charCodeAt(at)) % 1_000_000;
  return IDS[field] ?? [id(sort * 10), id(sort * 10 + 1)];
}

/** A gesture of the step; or an undo of one of those before, by its place. */
type Gesture = { readonly type: string; readonly body: Readonly<Record<string, unknown>> } | number;

function gestures(kind: Kind): fc.Arbitrary<readonly Gesture[]> {
  const types = Object.entries(stepKinds[kind].events);
  const made = types.map(([type, { body }]) =>
    anyBody(body, idsOf).map((one) => ({
      type,
      body: { ...one, step: STEP },
    })),
  );
  return fc.array(fc.oneof({ weight: 6, arbitrary: fc.oneof(...made) }, fc.nat(40)), {
    minLength: 40,
    maxLength: 60,
  });
}

/** Plays what is accepted, one append each, as windows do. */
function play({ mint, library }: TemporaryLibrary, kind: Kind, played: readonly Gesture[]): number {
  const session = mint.id();
  const say = (type: string, body: Readonly<Record<string, unknown>>) => {
    mint.advance(1_000);
    const next = mint.event(session, type, body);
    return appendEvents(library, session, [next]).ok ? next.id : undefined;
  };
  say('session.planned', {
    title: 'One step',
    template: { id: 'x', name: 'X' },
    facilitator: 'Mia',
    utcOffset: 0,
    agenda: [{ id: STEP, kind, title: 'Step', minutes: 5 }],
  });
  say('people.department-added', { department: SALES, name: 'Sales' });
  say('people.joined', { participant: ANA, name: 'Ana', department: SALES });
  say('item.added', { item: NOTE, step: STEP, kind: 'note', text: 'a note' });
  const done: string[] = [];
  for (const gesture of played) {
    const back = typeof gesture === 'number' ? done[gesture] : undefined;
    if (typeof gesture !== 'number')
      done.push(...[say(gesture.type, gesture.body)].filter((one) => one !== undefined));
    else if (back !== undefined) say('session.retracted', { events: [back] });
  }
  return done.length;
}

describe.each(KINDS)('%s', (kind) => {
  test('read tables and search are after anything what a rebuild makes of it, and every passage names a thing', () => {
    let accepted = 0;
    fc.assert(
      fc.property(gestures(kind), (played) => {
        using lent = temporaryLibrary();
        accepted += play(lent, kind, played);
        const db = writable(lent.library);
        checkSearchIndexes(db);
        const grown = derivedRows(db);
        rebuild(db);
        checkSearchIndexes(db);
        expect(grown).toEqual(derivedRows(db));
        const items = db.read<{ item: string }>('SELECT item FROM passages').all();
        expect(items.filter(({ item }) => !idSchema.safeParse(item).success)).toEqual([]);
      }),
      { numRuns: 8, seed: 7, endOnFailure: true },
    );
    expect(accepted).toBeGreaterThan(40);
  }, 60_000);
});
