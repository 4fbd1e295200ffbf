import { z } from 'zod';
import { idSchema, textSchema } from '../../session/event.ts';
import { undoable, type EventOf } from '../../session/event-type.ts';

export const gapKindSchema = z.enum(['department', 'front-line', 'customer', 'role', 'facilitator']);
export type GapKind = z.infer<typeof gapKindSchema>;

/** People and departments are session-wide (people-events.ts); the step keeps what was said about who is missing. */
export const roomEvents = {
  /** The room goes on without a voice it knows to be missing; `about` is the department's id, the role, or empty. */
  'room.gap-accepted': undoable(
    1,
    z.strictObject({ step: idSchema, gap: gapKindSchema, about: z.string().max(80), because: textSchema }),
  ),
  'room.gap-reopened': undoable(
    1,
    z.strictObject({ step: idSchema, gap: gapKindSchema, about: z.string().max(80) }),
  ),
};
export type RoomEvent = EventOf<typeof roomEvents>;
