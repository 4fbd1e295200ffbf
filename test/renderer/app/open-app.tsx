import { act, cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { App } from '../../../renderer/app/app.tsx';
import { createI18n } from '../../../renderer/app/i18n.ts';
import { preferencesOf, type Preferences } from '../../../renderer/app/preferences.tsx';
import { hashOf, type Route } from '../../../renderer/app/route.ts';
import type { Ticker } from '../../../renderer/app/ticker.tsx';
import { idDraw, idMint } from '../../../renderer/api/ids.ts';
import type { NewEvent } from '../../../shared/session/event.ts';
import { BEAT } from '../../../electron/backend/attendance.ts';
import { switchboard, type Switchboard } from '../../support/backend-transport.ts';
import { mint, type Mint } from '../../support/mint.ts';
import { testBackend, type TestBackend } from '../../support/test-backend.ts';

// A screen's code is fetched when it is first shown, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });

const open = new Set<() => void>();

afterEach(() => {
  cleanup();
  for (const close of open) close();
  open.clear();
  window.location.hash = '';
});

/** A library on disk with its backend, and windows on it. Time stands still until `pass` moves it. */
export interface TestApp {
  readonly mint: Mint;
  readonly backend: TestBackend;
  readonly wires: Switchboard;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Appends as another window would. */
  readonly append: (events: readonly NewEvent[]) => Promise<void>;
  /** What the library holds of a session. */
  readonly read: (session: string) => Promise<readonly NewEvent[]>;
  /** Opens a window at a place; opening again is a reload. */
  readonly open: (route: Route, preferences?: Partial<Preferences>) => Promise<HTMLElement>;
  readonly pass: (milliseconds: number) => void;
}

/** `prepare` is given the place of the library before it is opened. */
export function testApp(prepare: (file: string) => void = () => undefined): TestApp {
  const folder = mkdtempSync(join(tmpdir(), 'sameside-ui-'));
  const minted = mint(3);
  const wires = switchboard(() => backend.dispatch);
  const file = join(folder, 'library.sameside');
  prepare(file);
  const backend = testBackend(file, { minted, push: wires.push });
  const ticks = new Set<() => void>();
  const ticker: Ticker = {
    subscribe: (listener) => {
      ticks.add(listener);
      return () => void ticks.delete(listener);
    },
    read: minted.now,
  };
  const mintId = idMint(minted.now, () => 7);
  const drawId = idDraw(countedRandom());
  open.add(() => {
    backend.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    mint: minted,
    backend,
    wires,
    user: userEvent.setup(),
    async append(events) {
      const session = events[0]?.session ?? '';
      const reply = await act(() => backend.dispatch('events.append', { session, events: [...events] }));
      if (!reply.ok) throw new Error(reply.error.message);
    },
    async read(session) {
      const reply = await wires.window().call('events.read', { session });
      if (!reply.ok) throw new Error(reply.error.message);
      return reply.value.events;
    },
    async open(route, preferences) {
      cleanup();
      window.location.hash = hashOf(route);
      const transport = wires.window();
      const described = await transport.call('host.describe', {});
      if (!described.ok) throw new Error(described.error.message);
      const kept = await transport.call('preferences.read', {});
      const saved = { ...preferencesOf(kept.ok ? kept.value.preferences : {}), ...preferences };
      const { container } = render(
        <App
          services={{ transport, host: described.value, now: minted.now, mintId, drawId }}
          i18n={createI18n(saved.language)}
          preferences={saved}
          mac={false}
          ticker={ticker}
          trouble={kept.ok ? null : kept.error}
        />,
      );
      return container;
    },
    pass(milliseconds) {
      // In small steps, with the backend's own beat: a jump would be taken for a closed lid.
      for (let left = milliseconds; left > 0; left -= BEAT) {
        minted.advance(Math.min(BEAT, left));
        backend.beat();
      }
      act(() => {
        for (const tick of ticks) tick();
      });
    },
  };
}

/** Numbers that look random and are the same in every run (a linear congruential generator). */
function countedRandom(): () => number {
  let state = 20261121;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state;
  };
}
