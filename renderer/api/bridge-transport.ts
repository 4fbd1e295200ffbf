import type { Bridge } from '../../shared/contract/bridge.ts';
import type { Transport } from '../../shared/contract/contract.ts';
import { pushMessageSchema } from '../../shared/contract/pushes.ts';
import { readReply } from './read-reply.ts';

/** The window's way through Electron's preload bridge. */
export function bridgeTransport(bridge: Bridge): Transport {
  return {
    call: async (name, input) => readReply(name, await bridge.call(name, input)),
    subscribe: (listener) =>
      bridge.subscribe((raw) => {
        const message = pushMessageSchema.safeParse(raw);
        if (message.success) listener(message.data);
      }),
  };
}
