import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NewEvent } from '../../../../shared/session/event.ts';
import { sessionStream } from '../../../../shared/session/fold.ts';
import { logOf } from '../../../../shared/session/log.ts';
import { sliceOf } from '../../../../shared/session/step-kind.ts';
import { fishboneOf, type Rib } from '../../../../shared/steps/why-tree/fishbone.ts';
import { inReadingOrder, whyTreeOf } from '../../../../shared/steps/why-tree/tree.ts';
import { whyTree } from '../../../../shared/steps/why-tree/why-tree.ts';
import { id, oilOnTheFloor, SESSION, STEP } from './meeting.ts';

const anyCause = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'leak', 'gasket', 'cheap', 'spill').map(id);
const anyEffect = fc.option(anyCause, { nil: null });

/** Changes as they may arrive from another machine: in any order, naming what is gone or was never there. */
const anyChange = fc.oneof(
  fc.record({
    type: fc.constant('why-tree.cause-added'),
    body: fc.record(
      { cause: anyCause, parent: anyEffect, text: fc.constant('x'), after: anyCause },
      { requiredKeys: ['cause', 'parent', 'text'] },
    ),
  }),
  fc.record({
    type: fc.constant('why-tree.cause-moved'),
    body: fc.record(
      { cause: anyCause, parent: anyEffect, after: fc.option(anyCause, { nil: null }) },
      { requiredKeys: ['cause', 'parent'] },
    ),
  }),
  fc.record({ type: fc.constant('why-tree.cause-removed'), body: fc.record({ cause: anyCause }) }),
  fc.record({
    type: fc.constant('why-tree.categorised'),
    body: fc.record({
      cause: anyCause,
      category: fc.option(fc.constantFrom('method', 'policy'), { nil: null }),
    }),
  }),
  fc.record({
    type: fc.constant('why-tree.evidence-given'),
    body: fc.record({
      cause: anyCause,
      state: fc.constantFrom('none', 'disproved'),
      by: fc.constant(''),
      source: fc.constant(''),
    }),
  }),
);

function after(changes: readonly { readonly type: string; readonly body: object }[], shuffle = 0) {
  const before = oilOnTheFloor().log().events;
  const events = changes.map(({ type, body }, index): NewEvent => ({
    id: `10000000-${index.toString(16).padStart(4, '0')}-7000-8000-000000000000`,
    session: SESSION,
    at: '2026-11-20T10:00:00.000Z',
    by: 'Ben',
    type,
    v: 1,
    body: { step: STEP, ...body },
  }));
  const all = [...before, ...events];
  const turned = [...all.slice(shuffle % all.length), ...all.slice(0, shuffle % all.length), ...events];
  return sliceOf(logOf(sessionStream(SESSION), turned).state, whyTree, STEP);
}

const count = (ribs: readonly Rib[]): number => ribs.reduce((sum, rib) => sum + 1 + count(rib.ribs), 0);

describe('whatever arrives, in whatever order', () => {
  it('every cause hangs under the problem: no loops, no orphans', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 60 }), (changes) => {
        const slice = after(changes);
        expect(inReadingOrder(whyTreeOf(slice))).toHaveLength(slice.causes.length);
      }),
    );
  });

  it('the fishbone shows each cause exactly once', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 60 }), (changes) => {
        const slice = after(changes);
        const shown = fishboneOf(whyTreeOf(slice)).reduce((sum, bone) => sum + count(bone.ribs), 0);
        expect(shown).toBe(slice.causes.length);
      }),
    );
  });

  it('a merge gives the same tree, however the events come and however often', () => {
    fc.assert(
      fc.property(fc.array(anyChange, { maxLength: 30 }), fc.nat(), (changes, shuffle) => {
        expect(after(changes, shuffle)).toEqual(after(changes));
      }),
    );
  });
});
