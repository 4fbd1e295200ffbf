import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { BackendContext } from '../context.ts';
import { readDue } from '../library/due.ts';
import { readStillOpen } from '../library/still-open.ts';
import { readTakenUp } from '../library/taken-up.ts';

export function due({ keeper }: BackendContext, input: Input<'ledger.due'>): Reply<Output<'ledger.due'>> {
  return keeper.read(({ db }) => ({ ok: true, value: readDue(db, input) }));
}

export function stillOpen(
  { keeper }: BackendContext,
  input: Input<'ledger.open'>,
): Reply<Output<'ledger.open'>> {
  return keeper.read(({ db }) => ({ ok: true, value: readStillOpen(db, input) }));
}

export function takenUp(
  { keeper }: BackendContext,
  { session }: Input<'ledger.taken-up'>,
): Reply<Output<'ledger.taken-up'>> {
  return keeper.read(({ db }) => ({ ok: true, value: { takenUp: [...readTakenUp(db, session)] } }));
}
