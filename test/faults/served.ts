import { once } from 'node:events';
import { z } from 'zod';
import type { Input, MethodName } from '../../shared/contract/contract.ts';
import { replySchema, type Reply } from '../../shared/contract/reply.ts';
import { askPort, cookieOf } from '../electron/host/tiny-host.ts';
import { serving } from '../support/built-app.ts';

const anyReply = replySchema(z.unknown());

/** The real host as a process of its own, with one window signed in. */
export interface Served {
  readonly call: <Name extends MethodName>(name: Name, input: Input<Name>) => Promise<Reply<unknown>>;
  /** The same, unchecked. */
  readonly pass: (name: string, input: unknown) => Promise<Reply<unknown>>;
  /** `kill -9`; resolves when the process is gone. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function served(library: string): Promise<Served> {
  const { process: child, link, port, stop } = await serving(['--library', library]);
  const { pathname, search } = new URL(link);
  const cookie = cookieOf(await askPort(port, { path: pathname + search }));
  const headers = { cookie, origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' };
  const pass = async (name: string, input: unknown): Promise<Reply<unknown>> => {
    const body = JSON.stringify(input);
    const told = await askPort(port, { method: 'POST', path: `/call/${name}`, headers, body });
    return anyReply.parse(JSON.parse(told.text));
  };
  return {
    call: pass,
    pass,
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'close');
    },
    stop: async () => void (await stop()),
  };
}
