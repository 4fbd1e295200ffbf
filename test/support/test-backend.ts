import { createBackend, type Backend, type BackendOptions } from '../../electron/backend/backend.ts';
import type { PushMessage } from '../../shared/contract/pushes.ts';
import { mint, type Mint } from './mint.ts';

/** A backend in this very thread, with a clock that stands still; `beat` does what its timers would. */
export interface TestBackend extends Backend {
  readonly mint: Mint;
  readonly pushes: readonly PushMessage[];
  readonly log: readonly string[];
  readonly beat: () => void;
}

export function testBackend(
  file: string,
  options: Partial<BackendOptions> & { readonly minted?: Mint } = {},
): TestBackend {
  const { minted = mint(7), ...rest } = options;
  const pushes: PushMessage[] = [];
  const log: string[] = [];
  const beats: (() => void)[] = [];
  const backend = createBackend({
    file,
    now: minted.now,
    newId: minted.id,
    push: (message) => void pushes.push(message),
    log: (line) => void log.push(line),
    version: '0.0.0',
    strict: true,
    utcOffset: () => 60,
    random: () => 0.5,
    look: () => ({ css: '', fonts: [] }),
    repeat: (work) => {
      beats.push(work);
      return () => void beats.splice(beats.indexOf(work), 1);
    },
    ...rest,
  });
  const beat = (): void => {
    for (const work of beats) work();
  };
  return { ...backend, mint: minted, pushes, log, beat };
}
