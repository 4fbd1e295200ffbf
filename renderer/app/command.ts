/**
 * A command is one object in one file. The palette, the menus, the shortcuts, the list of keys and the buttons all use it.
 * `Context` is what it acts on: the open session, a step, the app.
 */
export interface Command<Context> {
  /** Stable: `session.pause`. The native menu and the tests call it by this. */
  readonly name: string;
  /** i18n key of its label. */
  readonly label: string;
  /** Where it stands in the palette and the list of keys. */
  readonly group: CommandGroup;
  /**
   * Shortcuts as `Mod+K`, `Shift+Enter`, `n`; `Mod` is Ctrl, or Cmd on a Mac. A single letter acts only while no text field has focus,
   * and not at all when the person switched single-letter keys off.
   */
  readonly keys: readonly string[];
  readonly enabled: (context: Context) => boolean;
  readonly perform: (context: Context) => void | Promise<void>;
}

export const COMMAND_GROUPS = ['go', 'meeting', 'capture', 'step', 'edit', 'view', 'file'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** A command together with what it acts on, as it is listed while its screen is open. */
export interface BoundCommand {
  readonly name: string;
  readonly label: string;
  readonly group: CommandGroup;
  readonly keys: readonly string[];
  readonly enabled: () => boolean;
  readonly perform: () => void;
}

export function bindCommand<Context>(command: Command<Context>, context: () => Context): BoundCommand {
  const { name, label, group, keys } = command;
  return {
    name,
    label,
    group,
    keys,
    enabled: () => command.enabled(context()),
    perform: () => void command.perform(context()),
  };
}
