import { createContext, use, useEffect, useRef } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import { useStore } from 'zustand';
import { bindCommand, type BoundCommand, type Command } from './command.ts';

/** The commands that can be given right now: each open screen adds its own, the last added wins a shared key. */
export interface CommandList {
  readonly layers: readonly (readonly BoundCommand[])[];
}

export type CommandListStore = StoreApi<CommandList>;

export function createCommandList(): CommandListStore {
  return createStore<CommandList>(() => ({ layers: [] }));
}

export const CommandListContext = createContext<CommandListStore | undefined>(undefined);

/** The store behind it, for what must not render with every change. */
export function useCommandListStore(): CommandListStore {
  const store = use(CommandListContext);
  if (store === undefined) throw new Error('no command list around this component');
  return store;
}

/** Every command that can be given right now. */
export function useCommandList(): readonly BoundCommand[] {
  return useStore(useCommandListStore(), (list) => list.layers).flat();
}

/**
 * Offers commands while this component is shown. `commands` must be a constant list (module level); `context` may change with every
 * render: what is current when the command is given counts.
 */
export function useCommands<Context>(commands: readonly Command<Context>[], context: Context): void {
  const store = useCommandListStore();
  const latest = useRef(context);
  useEffect(() => {
    latest.current = context;
  });
  useEffect(() => {
    const layer = commands.map((command) => bindCommand(command, () => latest.current));
    store.setState((list) => ({ layers: [...list.layers, layer] }));
    return () => store.setState((list) => ({ layers: list.layers.filter((other) => other !== layer) }));
  }, [store, commands]);
}
