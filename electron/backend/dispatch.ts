import type { z } from 'zod';
import { isMethodName, methods, type Handlers, type MethodName } from '../../shared/contract/contract.ts';
import { failure } from '../../shared/contract/errors.ts';
import type { Failure, Reply } from '../../shared/contract/reply.ts';
import { bugLine, type Log } from './log.ts';

/** The only way in: whatever comes, a reply goes out. */
export type Dispatch = (name: string, input: unknown) => Promise<Reply<unknown>>;

export interface DispatchOptions {
  /** Parse outputs too; on in tests and development, where a wrong output is to be found, not sent. */
  readonly strict: boolean;
  readonly log: Log;
}

type AnyHandler = (input: unknown) => Reply<unknown> | Promise<Reply<unknown>>;

/**
 * Answers calls by name. Unknown names are refused, input is parsed by the method's schema before anything is done, expected errors are
 * values; a handler that throws has a bug, which is logged without captured text and answered as `bug`.
 */
export function dispatcher(
  handlers: Partial<Handlers<MethodName>>,
  { strict, log }: DispatchOptions,
): Dispatch {
  // Each handler is called only with what its own method's schema has parsed, three lines below.
  const table = handlers as Readonly<Record<string, AnyHandler | undefined>>;
  return async (name, input) => {
    const handle = isMethodName(name) ? table[name] : undefined;
    if (!isMethodName(name) || !handle) return refused(failure('unknown-method'));
    const parsed = methods[name].input.safeParse(input);
    if (!parsed.success) return refused(failure('bad-input', { where: whereIn(parsed.error) }));
    try {
      const reply = await handle(parsed.data);
      return strict && reply.ok ? { ok: true, value: methods[name].output.parse(reply.value) } : reply;
    } catch (error) {
      log(bugLine(name, error));
      return refused(failure('bug'));
    }
  };
}

/** The first place that did not fit, as a path; never what stood there. */
function whereIn(error: z.ZodError): string {
  const path = error.issues[0]?.path.join('.') ?? '';
  return path === '' ? 'input' : path;
}

function refused(error: Failure): Reply<never> {
  return { ok: false, error };
}
