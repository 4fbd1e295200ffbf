import type { NewEvent } from '../../shared/session/event.ts';

/**
 * What is heard while an answer is on its way. A call and the pushes take different ways: the library may have read a stream before an
 * event was added, and its answer come after the push that told of it. Whoever shows the answer alone would forget that event.
 */
export interface Arrivals {
  /** Waits for an answer; gives it together with what was heard meanwhile. */
  readonly during: <Answer>(ask: () => Promise<Answer>) => Promise<readonly [Answer, readonly NewEvent[]]>;
  readonly heard: (events: readonly NewEvent[]) => void;
}

export function arrivals(): Arrivals {
  const waiting = new Set<NewEvent[]>();
  return {
    async during(ask) {
      const meanwhile: NewEvent[] = [];
      waiting.add(meanwhile);
      try {
        return [await ask(), meanwhile];
      } finally {
        waiting.delete(meanwhile);
      }
    },
    heard(events) {
      for (const meanwhile of waiting) meanwhile.push(...events);
    },
  };
}
