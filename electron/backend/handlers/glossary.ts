import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import type { BackendContext } from '../context.ts';
import { listTerms } from '../library/list-terms.ts';

export function terms(
  { keeper }: BackendContext,
  { before }: Input<'glossary.terms'>,
): Reply<Output<'glossary.terms'>> {
  return keeper.read(({ db }) => ({ ok: true, value: { terms: [...listTerms(db, before)] } }));
}
