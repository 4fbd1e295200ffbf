import { useEffect } from 'react';
import { useCommandListStore } from './command-list.tsx';
import { useServices } from './services.tsx';

/** Does what a native menu or the system asks of this window, by the command's name. */
export function MenuCommands() {
  const store = useCommandListStore();
  const { transport } = useServices();
  useEffect(
    () =>
      transport.subscribe((message) => {
        if (message.name !== 'command.run') return;
        const commands = store.getState().layers.toReversed().flat();
        const command = commands.find((other) => other.name === message.push.command && other.enabled());
        command?.perform();
      }),
    [store, transport],
  );
  return null;
}
