import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/**
 * A library that is served has a note beside it that says where, so that a second start on it can show its person the way in instead of
 * a copy that only reads. The note's key opens nothing but new links, and only who may read the library may read the note.
 */
const note = z.strictObject({ port: z.number().int(), key: z.string() });
const answer = z.strictObject({ link: z.string() });

const PATIENCE_MS = 2_000;

const noteOf = (library: string): string => `${library}.served`;

/** Leaves the note; gives how to take it down. Without one (a full disk) a second start reads only. */
export function leaveNote(
  library: string,
  host: { readonly port: number; readonly ownerKey: string },
): () => void {
  const takeDown = (): void => rmSync(noteOf(library), { force: true });
  try {
    takeDown();
    writeFileSync(noteOf(library), JSON.stringify({ port: host.port, key: host.ownerKey }), {
      mode: 0o600,
      flag: 'wx',
    });
  } catch {
    return () => undefined;
  }
  return takeDown;
}

/** Asks the Sameside that serves this library for a link; undefined when none answers. */
export async function linkOfNeighbour(library: string): Promise<string | undefined> {
  try {
    const { port, key } = note.parse(JSON.parse(readFileSync(noteOf(library), 'utf8')));
    const own = `http://127.0.0.1:${port}`;
    const reply = await fetch(`${own}/link`, {
      method: 'POST',
      headers: { origin: own, 'x-sameside-owner': key },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return answer.parse(await reply.json()).link;
  } catch {
    return undefined;
  }
}
