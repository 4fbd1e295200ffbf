import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { BackendContext } from '../context.ts';

/** Where everybody looks right now: told to every window, kept nowhere. */
export function show({ push }: BackendContext, spotlight: Input<'room.show'>): Reply<Output<'room.show'>> {
  push({ name: 'room.shown', push: spotlight });
  return { ok: true, value: {} };
}
