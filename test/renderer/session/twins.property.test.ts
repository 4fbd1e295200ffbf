import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { idMint } from '../../../renderer/api/ids.ts';
import { lookUp } from '../../../renderer/session/reach.ts';
import { createSessionStore } from '../../../renderer/session/store.ts';
import type { Transport } from '../../../shared/contract/contract.ts';
import { followUpOf, standingOf } from '../../../shared/session/follow-up.ts';
import { slicesOf } from '../../../shared/session/step-kind.ts';
import { carryOver } from '../../../shared/steps/carry-over/carry-over.ts';
import { switchboard } from '../../support/backend-transport.ts';
import { item, startedMeeting } from '../../support/meeting.ts';
import { mint } from '../../support/mint.ts';
import { outputOf } from '../../support/output-of.ts';
import { testBackend } from '../../support/test-backend.ts';

const press = fc.constantFrom('answer-first', 'answer-second', 'undo', 'redo', 'note', 'undone-there');

/** A meeting with a carry-over step on a library where an earlier one agreed two actions. */
function twoSessions() {
  const folder = mkdtempSync(join(tmpdir(), 'sameside-twins-'));
  const minted = mint(3);
  const wires = switchboard(() => backend.dispatch);
  const backend = testBackend(join(folder, 'library.sqlite'), { minted, push: wires.push });
  const close = () => {
    backend.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { minted, backend, transport: wires.window(), close };
}

async function standings(transport: Transport, session: string, items: readonly string[]) {
  const read = await lookUp(transport, session);
  if (!read.ok) throw new Error(read.error.message);
  return items.map((id) => standingOf(read.value.state, 'action', id)?.open === false);
}

test('after any answers, undos and redos, what is answered here is settled there, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(press, { maxLength: 14 }), async (presses) => {
      const { minted, backend, transport, close } = twoSessions();
      try {
        const before = startedMeeting(minted, 'Before');
        const agreed = ['first', 'second'].map((text) => item(minted, before, { kind: 'action', text }));
        const ids = agreed.map(({ body }) => String(body['item']));
        const append = async (session: string, events: readonly unknown[]) =>
          outputOf('events.append', await backend.dispatch('events.append', { session, events }));
        await append(before.session, [...before.events, ...agreed]);
        const [session, step] = [minted.id(), minted.id()];
        const agenda = [{ id: step, kind: 'carry-over', title: 'Before', minutes: 5 }];
        const template = { id: 'x', name: 'X' };
        const planned = { title: 'Now', template, facilitator: 'Mia', utcOffset: 0, agenda };
        await append(session, [minted.event(session, 'session.planned', planned)]);
        const store = createSessionStore(session, 'Mia', {
          transport,
          host: { name: 'browser', version: '0', platform: 'linux', capabilities: [] },
          now: minted.now,
          mintId: idMint(minted.now, () => 7),
          drawId: minted.id,
        });
        store.listen();
        await store.load();
        const answer = async (index: number) => {
          const read = await lookUp(transport, before.session);
          const id = ids[index] ?? '';
          if (!read.ok || standingOf(read.value.state, 'action', id)?.open !== true) return;
          const changes = followUpOf(read.value.state, 'action', id, { outcome: 'kept' });
          const thing = {
            kind: 'action',
            session: before.session,
            item: id,
            text: 'a',
            owner: '',
            department: '',
          };
          const whole = { ...thing, customer: '', sessionTitle: 'Before', due: null, pledge: '' };
          const body = { step, carried: minted.id(), thing: whole, answer: 'kept' };
          await store.append([{ type: 'carry-over.answered', body }], [{ log: read.value, changes }]);
        };
        let touched = false;
        for (const pressed of presses) {
          minted.advance(1_000);
          if (pressed === 'answer-first') await answer(0);
          if (pressed === 'answer-second') await answer(1);
          if (pressed === 'undo') await store.undo();
          if (pressed === 'redo') await store.redo();
          if (pressed === 'note') {
            const body = { item: minted.id(), step, kind: 'note', text: 'x' };
            await store.append([{ type: 'item.added', body }]);
          }
          if (pressed === 'undone-there') {
            const read = await lookUp(transport, before.session);
            const last = read.ok
              ? read.value.events.findLast(
                  (event) => event.type === 'item.status-set' && !read.value.retracted.has(event.id),
                )
              : undefined;
            if (!last) continue;
            touched = true;
            const taken = minted.event(before.session, 'session.retracted', { events: [last.id] });
            await append(before.session, [taken]);
          }
        }
        const state = store.getState().log.state;
        const here = slicesOf(state, carryOver).flatMap(({ slice }) => slice.answers);
        const answered = ids.map((id) => here.some(({ thing }) => thing.item === id));
        // What somebody took back there stays taken back; the meeting's own record stands.
        const there = await standings(transport, before.session, ids);
        expect(touched ? answered : there).toEqual(answered);
        const check = await backend.dispatch('library.check', { rebuild: false });
        expect(outputOf('library.check', check).problems).toEqual([]);
        expect(store.getState().unsaved).toBe(0);
      } finally {
        close();
      }
    }),
    { numRuns: 25 },
  );
});
