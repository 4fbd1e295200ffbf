import { z } from 'zod';
import { idSchema } from '../session/event.ts';
import { method } from './method.ts';

/** What only some hosts can do; a window shows what is there. */
export const capabilitySchema = z.enum([
  'save-dialog',
  'print-pdf',
  'open-folder',
  'room-window',
  'native-menu',
  'download',
]);
export type Capability = z.infer<typeof capabilitySchema>;

/**
 * What the room view shows besides the session's own state: which thing the facilitator has selected, and the one question of rule 1.
 * Not kept: it is where everybody looks right now.
 */
export const spotlightSchema = z.strictObject({
  session: idSchema,
  focus: idSchema.nullable(),
  /** A view of the step's data, as the step kind names it (tree, outline, fishbone). */
  view: z.string().max(40),
  askCustomer: z.boolean(),
  /** What is being typed right now, when it may be seen by the room. */
  typing: z.string().max(2000),
});
export type Spotlight = Readonly<z.infer<typeof spotlightSchema>>;

/** A line of the native menu: a command of the window, with its words in the window's language. */
export const menuEntrySchema = z.strictObject({
  command: z.string().max(80),
  label: z.string().max(200),
  /** The words over the menu it stands in. */
  group: z.string().max(200),
  /** A shortcut as the window writes it (`Mod+K`), or empty. */
  keys: z.string().max(40),
  enabled: z.boolean(),
});
export type MenuEntry = Readonly<z.infer<typeof menuEntrySchema>>;

export const hostMethods = {
  'host.describe': method(
    z.strictObject({}),
    z.strictObject({
      name: z.enum(['electron', 'browser']),
      version: z.string(),
      platform: z.string(),
      capabilities: z.array(capabilitySchema),
    }),
  ),
  'room.show': method(spotlightSchema, z.strictObject({})),
  /** Opens (or raises) the room window; only with the `room-window` capability. */
  'host.open-room': method(z.strictObject({ session: idSchema }), z.strictObject({})),
  /** What the window offers now; only with the `native-menu` capability. */
  'host.set-menu': method(z.strictObject({ entries: z.array(menuEntrySchema).max(300) }), z.strictObject({})),
  'host.print-pdf': method(
    z.strictObject({ session: idSchema }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  /** Asks where, then writes there; null when the person thought better of it. */
  'host.save-as': method(
    z.strictObject({ session: idSchema, format: z.enum(['html', 'md', 'json', 'sqlite']) }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  /** The same for a template; only with the `save-dialog` capability, elsewhere the window offers it as a download. */
  'host.save-template': method(
    z.strictObject({ fileName: z.string().max(120), text: z.string().max(4_000_000) }),
    z.strictObject({ file: z.string().nullable() }),
  ),
  'host.open-folder': method(
    z.strictObject({ folder: z.enum(['library', 'backups', 'exports']) }),
    z.strictObject({}),
  ),
  /** Where a window gets a file that `export.write` made; the address works once. Only with the `download` capability. */
  'host.offer-download': method(
    z.strictObject({ file: z.string().max(4000) }),
    z.strictObject({ address: z.string() }),
  ),
};
