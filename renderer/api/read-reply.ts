import { z } from 'zod';
import type { MethodName, Output } from '../../shared/contract/contract.ts';
import { failure } from '../../shared/contract/errors.ts';
import { replySchema, type Reply } from '../../shared/contract/reply.ts';

/**
 * Reads a Reply as it came over the wire. The envelope is checked; the value is our own backend's, which parsed it in tests, and a
 * session of thousands of events is not parsed a second time in the window.
 */
export function readReply<Name extends MethodName>(_name: Name, raw: unknown): Reply<Output<Name>> {
  const read = replySchema(z.custom<Output<Name>>()).safeParse(raw);
  return read.success ? read.data : { ok: false, error: failure('bug') };
}
