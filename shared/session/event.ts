import { z } from 'zod';

/**
 * The event envelope. It is for ever: libraries written today must open in twenty years, so fields are only ever added,
 * unknown types and unknown body fields are kept as they came, and an event is never rewritten.
 */

/** A UUID in lower case. Ids are minted by the caller (clock and randomness are parameters), never by SQL. */
export const idSchema = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
export type Id = string;

/** The stream of things that outlive one session: departments, people, templates, team settings. */
export const WORKSPACE = 'workspace';
export const streamSchema = z.union([z.literal(WORKSPACE), idSchema]);

/** An instant, ISO 8601 in UTC with milliseconds: `2026-11-21T10:42:07.123Z`. Sorts as text. */
export const instantSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
export type Instant = string;

/** A local calendar date, `2026-11-27`. Deadlines are dates in the room's time zone, not instants. */
export const dateSchema = z.iso.date();
/** A local time of day, `14:30`. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** By (a deadline with room) or at (exact, which costs): rule 5 of the product. */
export const whenSchema = z.strictObject({
  kind: z.enum(['by', 'at']),
  date: dateSchema,
  time: timeSchema.exactOptional(),
  /** Why exactness is needed; asked for when `kind` is `at`. */
  because: z.string().max(2000).exactOptional(),
});
export type When = z.infer<typeof whenSchema>;

/** Longest text one field may hold, in UTF-16 units: a 1 MB paste is kept whole, more is refused in words. */
export const TEXT_LIMIT = 1_100_000;
/** What people said or wrote. Any characters; lone surrogates would not survive UTF-8, so they are refused. */
export const textSchema = z
  .string()
  .max(TEXT_LIMIT)
  .refine((text) => text.isWellFormed(), { error: 'text-not-well-formed' });
/** Names of people, departments, customers, templates. */
export const nameSchema = textSchema.max(400);
export const minutesSchema = z.number().min(0).max(1440);

/** What a window sends: everything but the place in the chain, which only the library can give. */
export const newEventSchema = z.strictObject({
  id: idSchema,
  session: streamSchema,
  at: instantSchema,
  by: nameSchema,
  type: z
    .string()
    .regex(/^[a-z][a-z-]*\.[a-z][a-z-]*$/)
    .max(80),
  v: z.number().int().min(1),
  body: z.record(z.string(), z.unknown()),
});
export type NewEvent = Readonly<z.infer<typeof newEventSchema>>;

/**
 * What the library holds. `origin` names the installation, `seq` counts that origin's events in this session from 1 without gaps,
 * `hash` chains them. Order within a session is id order (UUIDv7), whatever the origin.
 */
export const storedEventSchema = newEventSchema.extend({
  origin: idSchema,
  seq: z.number().int().min(1),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type StoredEvent = Readonly<z.infer<typeof storedEventSchema>>;

/** A refusal is an expected error: a code, and names or figures for its sentence. */
export interface Refusal {
  readonly code: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
