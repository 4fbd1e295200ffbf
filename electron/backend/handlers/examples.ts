import type { Output } from '../../../shared/contract/contract.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import { idSchema, WORKSPACE, type Id } from '../../../shared/session/event.ts';
import type { BackendContext } from '../context.ts';
import { demoCases } from '../demo/cases/all.ts';
import { oilOnTheFloor } from '../demo/cases/oil-on-the-floor.ts';
import { demoEvents } from '../demo/demo.ts';
import { idsOfInstants } from '../demo/ids.ts';
import { appendEvents } from '../library/append-events.ts';
import { writableOf } from '../library/library.ts';
import { readPreferences, savePreference } from '../library/preferences.ts';
import { readStatus } from '../library/session-ends.ts';

/** Where this library remembers that it has the examples. */
const NOTED = 'examples.session';

type Added = Reply<Output<'library.add-examples'>>;

/**
 * Adds the worked examples; a library that has them already is left alone. Their departments and people join the library's own only when
 * that has none: sessions carry the names they need.
 */
export function addExamples(context: BackendContext): Added {
  const { keeper, push, random, now, utcOffset } = context;
  const known = examplesIn(context);
  if (known !== undefined) return { ok: true, value: { session: known } };
  const streams = demoEvents({ now: now(), utcOffset: utcOffset(), idAt: idsOfInstants(random) });
  return keeper.write((library): Added => {
    const writable = writableOf(library);
    if (!writable.ok) return writable;
    for (const { session, events } of streams) {
      const added = appendEvents(library, session, events);
      if (!added.ok && session !== WORKSPACE) return added;
    }
    const [, ...sessions] = streams;
    const first = sessions[demoCases.indexOf(oilOnTheFloor)]?.session ?? '';
    savePreference(writable.value, NOTED, first);
    push({ name: 'library.reloaded', push: {} });
    return { ok: true, value: { session: first } };
  });
}

function examplesIn({ keeper }: BackendContext): Id | undefined {
  const library = keeper.library();
  if (!library.ok) return undefined;
  const { db } = library.value;
  const noted = idSchema.safeParse(readPreferences(db)[NOTED]);
  return noted.success && readStatus(db, noted.data) !== undefined ? noted.data : undefined;
}
