import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { BackendContext } from '../context.ts';
import { readDue } from '../library/due.ts';
import { findPassages } from '../library/find-passages.ts';

export function due({ keeper }: BackendContext, input: Input<'ledger.due'>): Reply<Output<'ledger.due'>> {
  return keeper.read((library) => ({ ok: true, value: readDue(library.db, input) }));
}

export function find({ keeper }: BackendContext, input: Input<'search.find'>): Reply<Output<'search.find'>> {
  return keeper.read((library) => ({ ok: true, value: findPassages(library.db, input) }));
}
