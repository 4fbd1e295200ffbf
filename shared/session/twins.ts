import { z } from 'zod';
import { idSchema, streamSchema, type Id, type NewEvent } from './event.ts';
import { retractedBy, type Log } from './log.ts';

/**
 * Events that one gesture added to another stream. An event with such twins names them in its body, under `twins`, so that undoing the
 * gesture finds them, on any machine. The twins do not name it back: what happened there stands on its own.
 */
export const twinsSchema = z
  .array(z.strictObject({ session: streamSchema, events: z.array(idSchema).min(1).max(100) }))
  .max(50);
export type Twin = Readonly<z.infer<typeof twinsSchema>[number]>;

/** Every other stream that undoing or redoing these events reaches, and the events there that belong to them. */
export function twinsOf(log: Log<unknown>, ids: readonly Id[]): readonly Twin[] {
  const named = log.events.filter(({ id }) => ids.includes(id));
  const undone = new Set(named.flatMap(retractedBy));
  const events = undone.size === 0 ? named : log.events.filter(({ id }) => undone.has(id));
  const byStream = Map.groupBy(events.flatMap(namedTwins), ({ session }) => session);
  return [...byStream].map(([session, twins]) => ({ session, events: twins.flatMap((twin) => twin.events) }));
}

function namedTwins(event: NewEvent): readonly Twin[] {
  const twins = twinsSchema.safeParse(event.body['twins']);
  return twins.success ? twins.data : [];
}

/** What has to be retracted in the twins' stream to take them back: those that still count. Empty when somebody did so already. */
export function twinsToUndo({ events, retracted }: Log<unknown>, twins: readonly Id[]): readonly Id[] {
  return events.filter(({ id }) => twins.includes(id) && !retracted.has(id)).map(({ id }) => id);
}

/** What has to be retracted there to bring them back: the retractions that took them, and nothing else, back. */
export function twinsToRedo({ events, retracted }: Log<unknown>, twins: readonly Id[]): readonly Id[] {
  const only = (ids: readonly Id[]): boolean => ids.length > 0 && ids.every((id) => twins.includes(id));
  return events.filter((event) => !retracted.has(event.id) && only(retractedBy(event))).map(({ id }) => id);
}
