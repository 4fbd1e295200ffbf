import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { BackendContext } from '../context.ts';
import { appendTogether } from '../library/append-events.ts';
import { readEventRows } from '../library/event-rows.ts';

/** Whoever answers for an earlier session does not sit in it, so its clock does not begin to run again. */
export function append(
  { keeper, attendance, push }: BackendContext,
  { parts }: Input<'events.append-together'>,
): Reply<Output<'events.append-together'>> {
  const reply = keeper.write((library) => {
    attendance.resume();
    return appendTogether(library, parts);
  });
  if (!reply.ok) return reply;
  const stored = parts.map(({ session }, index) => ({ session, events: [...(reply.value[index] ?? [])] }));
  for (const part of stored) push({ name: 'events.appended', push: part });
  return { ok: true, value: { parts: stored } };
}

export function lookUp(
  { keeper }: BackendContext,
  { session }: Input<'events.look-up'>,
): Reply<Output<'events.look-up'>> {
  return keeper.read(({ db }) => ({ ok: true, value: { events: [...readEventRows(db, session)] } }));
}
