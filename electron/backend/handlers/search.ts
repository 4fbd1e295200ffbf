import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { BackendContext } from '../context.ts';
import { findPassages } from '../library/find-passages.ts';

export function find({ keeper }: BackendContext, input: Input<'search.find'>): Reply<Output<'search.find'>> {
  return keeper.read((library) => ({ ok: true, value: findPassages(library.db, input) }));
}
