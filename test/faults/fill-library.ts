/** Appends to a library in the folder of its argument until that fails; prints why, what was acknowledged, and what is there. */
import { join } from 'node:path';
import { testBackend } from '../support/test-backend.ts';
import { note, startedMeeting } from '../support/meeting.ts';
import { z } from 'zod';

const backend = testBackend(join(process.argv[2] ?? '', 'library.sqlite'));
const meeting = startedMeeting(backend.mint);
const { session } = meeting;
let acknowledged = 0;
let code = '';
for (let events = meeting.events; code === '' && acknowledged < 500;) {
  const reply = await backend.dispatch('events.append', { session, events });
  if (reply.ok) acknowledged += events.length;
  else ({ code } = reply.error);
  events = [note(backend.mint, meeting, 'x'.repeat(10_000))];
}
const read = await backend.dispatch('events.read', { session });
const there = z.object({ value: z.object({ events: z.array(z.unknown()) }) }).parse(read).value.events.length;
process.stdout.write(JSON.stringify({ code, acknowledged, there }));
backend.close();
