import type { Services } from '../app/services.tsx';

/** Typing is on disk within this many milliseconds of the last look; the promise is one second. */
const PAUSE_MS = 300;

/** Sends what is typed at most every `PAUSE_MS`, always the newest text of each field. */
export function createDraftSender(
  session: string,
  services: Pick<Services, 'transport'>,
): (field: string, text: string) => void {
  const waiting = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush(): void {
    timer = undefined;
    for (const [field, text] of waiting)
      void services.transport.call('drafts.save', { session, draft: { field, text } });
    waiting.clear();
  }

  return (field, text) => {
    waiting.set(field, text);
    timer ??= setTimeout(flush, PAUSE_MS);
  };
}
