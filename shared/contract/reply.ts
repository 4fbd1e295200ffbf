import { z } from 'zod';
import { errorCodeSchema } from './errors.ts';

/** An expected error as a value. `message` is a whole English sentence; a window says it in its own language by `code` and `detail`. */
export const failureSchema = z.strictObject({
  code: errorCodeSchema,
  message: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
});
export type Failure = Readonly<z.infer<typeof failureSchema>>;

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

export function replySchema<Value extends z.ZodType>(value: Value) {
  return z.union([
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: failureSchema }),
  ]);
}
