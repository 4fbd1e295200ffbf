import { readReply } from '../../renderer/api/read-reply.ts';
import type { MethodName, Transport } from '../../shared/contract/contract.ts';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import type { NewEvent, StoredEvent } from '../../shared/session/event.ts';

/** Keeps one session in memory, so that a page for eyes needs no library. Not shipped. */
export function memoryTransport(events: readonly NewEvent[], pushes: readonly PushMessage[]): Transport {
  const kept = events.map(stored);
  return {
    call: (name, input) => {
      const wanted = 'session' in input ? input.session : '';
      const read = { events: wanted === 'workspace' ? [] : kept, drafts: [] };
      return Promise.resolve(
        readReply(name, { ok: true, value: name === 'events.read' ? read : ANSWERS[name] }),
      );
    },
    subscribe: (listener) => {
      setTimeout(() => pushes.forEach(listener), 200);
      return () => undefined;
    },
  };
}

const ANSWERS: Readonly<Partial<Record<MethodName, unknown>>> = {
  'events.append': { events: [] },
  'drafts.save': {},
  'room.show': {},
  'preferences.read': { preferences: {} },
  'sessions.list': { lines: [], more: false },
  'library.status': { readOnlyBecause: null },
};

function stored(event: NewEvent, index: number): StoredEvent {
  return { ...event, origin: '00000000-0000-7000-8000-000000000001', seq: index + 1, hash: '0'.repeat(64) };
}
