import { failure } from '../../../shared/contract/errors.ts';
import type { Reply } from '../../../shared/contract/reply.ts';
import { demoEvents, type DemoStream } from '../../backend/demo/demo.ts';
import { idsOfInstants } from '../../backend/demo/ids.ts';
import { LIBRARY_FLAG, type Command } from '../command.ts';
import { withLibrary, type OpenedLibrary } from '../open-backend.ts';

/** As many events as one call takes. */
const CHUNK = 500;

export const demo: Command = {
  name: 'demo',
  about: 'fill a new library with worked examples',
  flags: [{ ...LIBRARY_FLAG, required: true, about: 'the library file to fill; a new one' }],
  run: (given, shell) =>
    withLibrary(given, shell, { create: true }, async (library) => {
      if (library.status.sessions > 0) {
        const problem = `${library.file} has sessions already; demo only fills a new library.`;
        return { ok: false, error: failure('wrong-use', { problem }) };
      }
      const streams = demoEvents({
        now: Date.now(),
        utcOffset: -new Date().getTimezoneOffset(),
        idAt: idsOfInstants(Math.random),
      });
      for (const stream of streams) {
        const written = await append(library, stream);
        if (!written.ok) return written;
      }
      shell.print(`${streams.length - 1} sessions in ${library.file}\n`);
      return { ok: true, value: 0 };
    }),
};

async function append(library: OpenedLibrary, { session, events }: DemoStream): Promise<Reply<object>> {
  for (let from = 0; from < events.length; from += CHUNK) {
    const written = await library.call('events.append', {
      session,
      events: events.slice(from, from + CHUNK),
    });
    if (!written.ok) return written;
  }
  return { ok: true, value: {} };
}
