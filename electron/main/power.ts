import { powerMonitor, powerSaveBlocker } from 'electron';
import { methods } from '../../shared/contract/contract.ts';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import type { Id, NewEvent } from '../../shared/session/event.ts';
import type { BackendClient } from '../backend/worker-client.ts';

/** The room is looking at the projector: the display stays on while a session runs, and only then. */
export interface Power {
  /** Learns of sessions that run already, and of the lid. */
  readonly begin: (backend: Pick<BackendClient, 'call'>) => Promise<void>;
  readonly follow: (message: PushMessage) => void;
}

const RUNS: ReadonlySet<string> = new Set(['session.started', 'session.resumed']);
const STANDS: ReadonlySet<string> = new Set(['session.paused', 'session.closed']);

export function createPower(): Power {
  const running = new Set<Id>();
  let blocker: number | undefined;

  function decide(): void {
    if (running.size > 0 && blocker === undefined) blocker = powerSaveBlocker.start('prevent-display-sleep');
    if (running.size > 0 || blocker === undefined) return;
    powerSaveBlocker.stop(blocker);
    blocker = undefined;
  }

  function note(event: NewEvent): void {
    if (RUNS.has(event.type)) running.add(event.session);
    if (STANDS.has(event.type)) running.delete(event.session);
  }

  return {
    async begin(backend) {
      tellOfSleep(backend);
      const list = await backend.call('sessions.list', { filter: { status: ['running'] }, limit: 50 });
      const read = list.ok ? methods['sessions.list'].output.safeParse(list.value) : undefined;
      for (const line of read?.data?.lines ?? []) running.add(line.id);
      decide();
    },
    follow(message) {
      if (message.name !== 'events.appended') return;
      message.push.events.forEach(note);
      decide();
    },
  };
}

/** A closed lid is a pause, however short. */
function tellOfSleep(backend: Pick<BackendClient, 'call'>): void {
  let since: string | undefined;
  powerMonitor.on('suspend', () => (since = new Date().toISOString()));
  powerMonitor.on('resume', () => {
    if (since !== undefined) void backend.call('clock.slept', { from: since });
    since = undefined;
  });
}
