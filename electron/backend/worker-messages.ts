import type { PushMessage } from '../../shared/contract/pushes.ts';
import type { Reply } from '../../shared/contract/reply.ts';

/** What the worker is started with. */
export interface WorkerStart {
  readonly file: string;
  /** Start a new library where there is none. */
  readonly create: boolean;
  /** Parse every output by its schema. */
  readonly strict: boolean;
}

/** To the worker. */
export type ToWorker =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'close' };

/** From the worker. */
export type FromWorker =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply<unknown> }
  | { readonly kind: 'push'; readonly message: PushMessage }
  | { readonly kind: 'log'; readonly line: string };
