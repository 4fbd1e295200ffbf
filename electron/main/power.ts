import { powerMonitor, powerSaveBlocker } from 'electron';
import { methods } from '../../shared/contract/contract.ts';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import type { BackendClient } from '../backend/worker-client.ts';

/** The room is looking at the projector: the display stays on while a session runs, and only then. */
export interface Power {
  /** Learns of sessions that run already, and of the lid. */
  readonly begin: (backend: Pick<BackendClient, 'call'>) => Promise<void>;
  readonly follow: (message: PushMessage) => void;
}

/** After these a session may run that did not, or the other way round (a retracted closing). */
const TURNS: ReadonlySet<string> = new Set([
  'session.started',
  'session.paused',
  'session.resumed',
  'session.closed',
  'session.retracted',
]);

export function createPower(): Power {
  let backend: Pick<BackendClient, 'call'> | undefined;
  let blocker: number | undefined;

  async function look(): Promise<void> {
    const list = await backend?.call('sessions.list', { filter: { status: ['running'] }, limit: 1 });
    if (!list?.ok) return; // A library in trouble changes nothing about who is in the room.
    const running = methods['sessions.list'].output.parse(list.value).lines.length > 0;
    if (running) blocker ??= powerSaveBlocker.start('prevent-display-sleep');
    else if (blocker !== undefined) {
      powerSaveBlocker.stop(blocker);
      blocker = undefined;
    }
  }

  return {
    async begin(opened) {
      backend = opened;
      tellOfSleep(opened);
      await look();
    },
    follow(message) {
      const turned =
        message.name === 'library.reloaded' ||
        (message.name === 'events.appended' && message.push.events.some(({ type }) => TURNS.has(type)));
      if (turned) void look();
    },
  };
}

/** A closed lid is a pause, however short. */
function tellOfSleep(backend: Pick<BackendClient, 'call'>): void {
  let since: string | undefined;
  powerMonitor.on('suspend', () => (since ??= new Date().toISOString()));
  powerMonitor.on('resume', () => {
    if (since !== undefined) void backend.call('clock.slept', { from: since });
    since = undefined;
  });
}
