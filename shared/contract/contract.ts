import type { z } from 'zod';
import { fileMethods } from './files.ts';
import { glossaryMethods } from './glossary.ts';
import { hostMethods } from './host.ts';
import { ledgerMethods } from './ledger.ts';
import { libraryMethods } from './library.ts';
import { loadMethods } from './load.ts';
import type { PushMessage } from './pushes.ts';
import type { Reply } from './reply.ts';
import { sessionMethods } from './sessions.ts';
import { togetherMethods } from './together.ts';

/** THE boundary. Every method a window may call, whoever serves it. */
export const methods = {
  ...sessionMethods,
  ...togetherMethods,
  ...ledgerMethods,
  ...loadMethods,
  ...libraryMethods,
  ...glossaryMethods,
  ...fileMethods,
  ...hostMethods,
};

export type MethodName = keyof typeof methods;
export type Input<Name extends MethodName> = z.infer<(typeof methods)[Name]['input']>;
export type Output<Name extends MethodName> = z.infer<(typeof methods)[Name]['output']>;

/** Methods that only the host's own shell can serve; the rest is the backend's. */
export type HostMethodName = Exclude<keyof typeof hostMethods, 'room.show'>;
export type BackendMethodName = Exclude<MethodName, HostMethodName>;

/** One plain function per method. An implementation says `satisfies Handlers<…>`, so a missing half does not compile. */
export type Handlers<Names extends MethodName> = {
  readonly [Name in Names]: (input: Input<Name>) => Reply<Output<Name>> | Promise<Reply<Output<Name>>>;
};

/** A call's way to whoever serves it; all a window knows of its host. */
export interface Transport {
  call<Name extends MethodName>(name: Name, input: Input<Name>): Promise<Reply<Output<Name>>>;
  /** Every push, parsed. Returns how to stop listening. */
  subscribe(listener: (message: PushMessage) => void): () => void;
}

export function isMethodName(name: string): name is MethodName {
  return Object.hasOwn(methods, name);
}
