/** The room follows this often; a key press must not wait for a call of its own. */
const PAUSE_MS = 80;

/** Calls `send` at once, and then at most every `PAUSE_MS`, the last time after the last change. */
export function spotlightSender(send: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = false;

  function next(): void {
    timer = undefined;
    if (changed) say();
  }

  function say(): void {
    changed = timer !== undefined;
    if (changed) return;
    timer = setTimeout(next, PAUSE_MS);
    send();
  }

  return say;
}
