import type { Reply } from '../../shared/contract/reply.ts';
import type { SessionLine } from '../../shared/contract/sessions.ts';
import type { OpenedLibrary } from './open-backend.ts';

const PAGE = 200;

/** Every session of a library, newest first, page by page. */
export async function everySession(
  library: Pick<OpenedLibrary, 'call'>,
): Promise<Reply<readonly SessionLine[]>> {
  const lines: SessionLine[] = [];
  for (;;) {
    const last = lines.at(-1);
    const after = last === undefined ? {} : { after: { at: last.at, id: last.id } };
    const page = await library.call('sessions.list', { limit: PAGE, ...after });
    if (!page.ok) return page;
    lines.push(...page.value.lines);
    if (!page.value.more) return { ok: true, value: lines };
  }
}
