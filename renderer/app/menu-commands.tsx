import { useEffect } from 'react';
import type { MenuEntry } from '../../shared/contract/host.ts';
import type { BoundCommand } from './command.ts';
import { useCommandListStore } from './command-list.tsx';
import { useServices } from './services.tsx';
import { useSay } from './use-say.ts';

/** Screens add and drop commands in bursts; the menu follows when they have settled. */
const SETTLED_MS = 200;

/** Shows this window's commands in the native menu, where there is one, and does what is chosen there, by the command's name. */
export function MenuCommands() {
  const store = useCommandListStore();
  const { transport, host } = useServices();
  const say = useSay<string>();

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

  useEffect(() => {
    if (!host.capabilities.includes('native-menu')) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const publish = () => {
      const entries = store
        .getState()
        .layers.flat()
        .map((command) => menuEntry(command, say));
      void transport.call('host.set-menu', { entries });
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(publish, SETTLED_MS);
    };
    soon();
    const stop = store.subscribe(soon);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [store, transport, host, say]);
  return null;
}

function menuEntry(command: BoundCommand, say: (key: string) => string): MenuEntry {
  return {
    command: command.name,
    label: say(command.label),
    group: say(`app.group.${command.group}`),
    keys: command.keys[0] ?? '',
    enabled: command.enabled(),
  };
}
