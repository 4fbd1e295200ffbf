import { z } from 'zod';
import { methods, type MethodName, type Output } from '../../shared/contract/contract.ts';
import type { Reply } from '../../shared/contract/reply.ts';

/** What a call gave, read by the contract; an error reply fails the test with its sentence. */
export function outputOf<Name extends MethodName>(method: Name, reply: Reply<unknown>): Output<Name> {
  if (!reply.ok) throw new Error(reply.error.message);
  const output: z.ZodType = methods[method].output;
  return z.custom<Output<Name>>((raw) => output.safeParse(raw).success).parse(reply.value);
}
