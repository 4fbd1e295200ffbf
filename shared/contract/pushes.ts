import { z } from 'zod';
import { storedEventSchema, streamSchema } from '../session/event.ts';
import { spotlightSchema } from './host.ts';
import { failureSchema } from './reply.ts';

/** What every open window is told, without asking. */
export const pushes = {
  'events.appended': z.strictObject({ session: streamSchema, events: z.array(storedEventSchema) }),
  'room.shown': spotlightSchema,
  /** The library is in trouble (moved, full, read-only …), or well again. */
  'library.trouble': z.strictObject({ error: failureSchema.nullable() }),
  /** The library was replaced or imported into: read everything again. */
  'library.reloaded': z.strictObject({}),
  /** A native menu item or the system asks the window to do a command by name. */
  'command.run': z.strictObject({ command: z.string().max(80) }),
};

export type PushName = keyof typeof pushes;
export type Push<Name extends PushName> = Readonly<z.infer<(typeof pushes)[Name]>>;

/** A push with its name, as listeners receive it. */
export type PushMessage = {
  [Name in PushName]: { readonly name: Name; readonly push: Push<Name> };
}[PushName];

const messageOf = <Name extends PushName>(name: Name) =>
  z.strictObject({ name: z.literal(name), push: pushes[name] });

/** Reads a push as it came over a wire. */
export const pushMessageSchema: z.ZodType<PushMessage> = z.discriminatedUnion('name', [
  messageOf('events.appended'),
  messageOf('room.shown'),
  messageOf('library.trouble'),
  messageOf('library.reloaded'),
  messageOf('command.run'),
]);
