import { expect } from 'vitest';
import { z } from 'zod';
import type { Reply } from '../../shared/contract/reply.ts';
import type { TestBackend } from '../support/test-backend.ts';
import { note, startedMeeting, type PlannedMeeting } from '../support/meeting.ts';

const textsSchema = z.object({
  events: z.array(z.object({ id: z.string(), body: z.object({ text: z.string().optional() }) })),
});

/** A meeting that runs in a backend, and what was acknowledged of it. */
export interface RunningMeeting {
  readonly planned: PlannedMeeting;
  /** Says one thing; what comes back is the backend's answer. */
  readonly say: (text: string) => Promise<Reply<unknown>>;
  readonly acknowledged: readonly string[];
}

export async function meetingIn(backend: TestBackend): Promise<RunningMeeting> {
  const planned = startedMeeting(backend.mint);
  const acknowledged: string[] = [];
  const { session } = planned;
  const started = await backend.dispatch('events.append', { session, events: planned.events });
  expect(started).toMatchObject({ ok: true });
  return {
    planned,
    acknowledged,
    say: async (text) => {
      backend.mint.advance(1);
      const events = [note(backend.mint, planned, text)];
      const reply = await backend.dispatch('events.append', { session, events });
      if (reply.ok) acknowledged.push(text);
      return reply;
    },
  };
}

/** Everything said in a session, as a backend reads it. */
export async function saidIn(backend: TestBackend, { planned }: RunningMeeting): Promise<readonly string[]> {
  const reply = await backend.dispatch('events.read', { session: planned.session });
  if (!reply.ok) throw new Error(reply.error.message);
  return textsSchema.parse(reply.value).events.flatMap(({ body }) => body.text ?? []);
}
