import fc from 'fast-check';
import { expect, test } from 'vitest';
import { appendEvents } from '../../../../electron/backend/library/append-events.ts';
import { rebuild } from '../../../../electron/backend/library/rebuild.ts';
import type { NewEvent } from '../../../../shared/session/event.ts';
import { isStepKind, stepKinds, type StepKindName } from '../../../../shared/steps/index.ts';
import { anyBody } from '../../../support/arbitrary-body.ts';
import { checkSearchIndexes, derivedRows } from '../../../support/derived-rows.ts';
import {
  ANA,
  BEN,
  event,
  idNumber,
  OPENING,
  OPERATIONS,
  PLANNED,
  SALES,
  SESSION,
} from '../../../support/meeting-script.ts';
import { temporaryLibrary } from '../../../support/temporary-library.ts';
import { writable } from '../../../support/writable.ts';

const STEP = idNumber(15);
/**
 * A small world of ids, so that things meet: added twice, changed, closed, removed. Each field has its own, since no two things ever share
 * an id; people and departments are those of the room.
 */
function idsOf(field: string): readonly string[] {
  if (['by', 'participant', 'leader', 'owner'].includes(field)) return [ANA, BEN];
  if (field.toLowerCase().includes('department') || field === 'of') return [SALES, OPERATIONS];
  const base = Array.from(field).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 60_000, 0);
  return [0, 1, 2].map((each) => idNumber(10_000 + base * 3 + each));
}

/** The kinds that have events of their own, from the registry: a new kind is tried without being named here. */
const KINDS = Object.keys(stepKinds)
  .filter(isStepKind)
  .filter((kind) => Object.keys(stepKinds[kind].events).length > 0);

function opening(kind: StepKindName): readonly NewEvent[] {
  const agenda = [{ id: STEP, kind, title: 'This step', minutes: 5 }];
  return [
    event(1, 'session.planned', { ...PLANNED, agenda }),
    ...OPENING.slice(1, -1),
    event(6, 'people.changed', { participant: ANA, role: 'mover' }),
    event(7, 'people.changed', { participant: BEN, role: 'prover' }),
    event(8, 'session.started', { step: STEP }),
  ];
}

/** Events that fit their schemas, now and then one of them taken back. */
function anyEvents(kind: StepKindName): fc.Arbitrary<readonly NewEvent[]> {
  const types = Object.entries(stepKinds[kind].events).map(([type, { body }]) =>
    anyBody(body, idsOf).map((made) => [type, { ...made, step: STEP }] as const),
  );
  const undone = fc
    .integer({ min: 10, max: 40 })
    .map((number) => ['session.retracted', { events: [idNumber(1000 + number)] }] as const);
  return fc
    .array(fc.oneof({ weight: 6, arbitrary: fc.oneof(...types) }, undone), { minLength: 15, maxLength: 30 })
    .map((made) => made.map(([type, body], index) => event(index + 10, type, body)));
}

test.each(KINDS)(
  'the read tables of %s are what a rebuild from the events makes of it',
  (kind) => {
    fc.assert(
      fc.property(anyEvents(kind), (events) => {
        using lent = temporaryLibrary();
        appendEvents(lent.library, SESSION, opening(kind));
        for (const next of events) appendEvents(lent.library, SESSION, [next]);
        const db = writable(lent.library);
        const grown = derivedRows(db);
        rebuild(db);
        checkSearchIndexes(db);
        expect(grown).toEqual(derivedRows(db));
      }),
      { numRuns: 8 },
    );
  },
  60_000,
);
