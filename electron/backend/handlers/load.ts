import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { BackendContext } from '../context.ts';
import { readHurdles, readLoad } from '../library/department-load.ts';

export function load({ keeper }: BackendContext, input: Input<'ledger.load'>): Reply<Output<'ledger.load'>> {
  return keeper.read(({ db }) => ({ ok: true, value: readLoad(db, input) }));
}

export function hurdles({ keeper }: BackendContext): Reply<Output<'intake.hurdles'>> {
  return keeper.read(({ db }) => ({ ok: true, value: readHurdles(db) }));
}
