import type { MethodName, Transport } from '../../shared/contract/contract.ts';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import type { Failure } from '../../shared/contract/reply.ts';
import type { Dispatch } from '../../electron/backend/dispatch.ts';
import { readReply } from '../../renderer/api/read-reply.ts';

/** Windows of one library in this very thread: each gets a way of its own, pushes reach all of them. */
export interface Switchboard {
  readonly window: () => Transport;
  /** What the backend pushes. */
  readonly push: (message: PushMessage) => void;
  /** The next call of this name is answered with this failure, and does not reach the backend. */
  readonly failNext: (name: MethodName, failure: Failure) => void;
  /** The same, but the answer waits until the given function is called. */
  readonly failLate: (name: MethodName, failure: Failure) => () => void;
}

const HOST = {
  ok: true,
  value: { name: 'browser', version: '0.0.0', platform: 'linux', capabilities: [] },
};

/** `dispatch` is asked for late, because a backend needs `push` before it can answer. */
export function switchboard(dispatch: () => Dispatch): Switchboard {
  const listeners = new Set<(message: PushMessage) => void>();
  const failures = new Map<string, Promise<Failure>>();
  return {
    window: () => ({
      async call(name, input) {
        const failing = failures.get(name);
        failures.delete(name);
        if (failing !== undefined) return { ok: false, error: await failing };
        return readReply(name, name === 'host.describe' ? HOST : await dispatch()(name, input));
      },
      subscribe(listener) {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    }),
    push: (message) => {
      for (const listener of listeners) listener(message);
    },
    failNext: (name, failure) => void failures.set(name, Promise.resolve(failure)),
    failLate(name, failure) {
      const { promise, resolve } = Promise.withResolvers<Failure>();
      failures.set(name, promise);
      return () => resolve(failure);
    },
  };
}
