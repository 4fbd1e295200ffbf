import type { Services } from '../app/services.tsx';
import { isPassing, RETRY_MS } from './passing.ts';

/** Typing is on disk within this many milliseconds of the last look; the promise is one second. */
const PAUSE_MS = 300;

/**
 * Sends what is typed at most every `PAUSE_MS`, always the newest text of each field, one after the other so that an older text never
 * comes later. What cannot be taken now is tried again.
 */
export function createDraftSender(
  session: string,
  { transport }: Pick<Services, 'transport'>,
): (field: string, text: string) => void {
  const waiting = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    const batch = [...waiting];
    waiting.clear();
    let pause = PAUSE_MS;
    for (const [field, text] of batch) {
      const reply = await transport.call('drafts.save', { session, draft: { field, text } });
      if (reply.ok || !isPassing(reply.error)) continue;
      pause = RETRY_MS;
      if (!waiting.has(field)) waiting.set(field, text);
    }
    timer = waiting.size > 0 ? setTimeout(flush, pause) : undefined;
  }

  return (field, text) => {
    waiting.set(field, text);
    timer ??= setTimeout(flush, PAUSE_MS);
  };
}
