import type { Failure, Reply } from '../../shared/contract/reply.ts';
import type { Part } from '../../shared/contract/together.ts';
import type { NewEvent, StoredEvent } from '../../shared/session/event.ts';
import type { Services } from '../app/services.tsx';
import { isPassing, RETRY_MS } from './passing.ts';

interface Batch {
  readonly events: readonly NewEvent[];
  /** What the same gesture adds to other streams: all of it or nothing. */
  readonly others: readonly Part[];
  readonly settled: (failure: Failure | undefined) => void;
}

export interface Outbox {
  readonly send: (events: readonly NewEvent[], others?: readonly Part[]) => Promise<Failure | undefined>;
  /** What is not known to be on disk. */
  readonly pending: () => readonly NewEvent[];
}

export interface OutboxListener {
  readonly saved: (events: readonly StoredEvent[]) => void;
  /** Told each time sending fails for now, and with null when it works again. */
  readonly trouble: (failure: Failure | null) => void;
}

/** Sends gestures one after the other, in order. What the disk cannot take now waits here and is tried again every second. */
export function createOutbox(
  session: string,
  services: Pick<Services, 'transport'>,
  listener: OutboxListener,
): Outbox {
  const waiting: Batch[] = [];
  let sending = false;

  async function sent({
    events,
    others,
  }: Batch): Promise<Reply<{ readonly events: readonly StoredEvent[] }>> {
    const own = { session, events: [...events] };
    if (others.length === 0) return services.transport.call('events.append', own);
    const reply = await services.transport.call('events.append-together', { parts: [own, ...others] });
    return reply.ok ? { ok: true, value: { events: reply.value.parts[0]?.events ?? [] } } : reply;
  }

  async function drain(): Promise<void> {
    if (sending) return;
    sending = true;
    for (let batch = waiting[0]; batch !== undefined; batch = waiting[0]) {
      const reply = await sent(batch);
      if (!reply.ok && isPassing(reply.error)) {
        listener.trouble(reply.error);
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
        continue;
      }
      waiting.shift();
      listener.trouble(null);
      if (reply.ok) listener.saved(reply.value.events);
      batch.settled(reply.ok ? undefined : reply.error);
    }
    sending = false;
  }

  return {
    pending: () => waiting.flatMap((batch) => batch.events),
    send: (events, others = []) =>
      new Promise((settled) => {
        waiting.push({ events, others, settled });
        void drain();
      }),
  };
}
