import type { Id } from '../../../shared/session/event.ts';
import type { FrameField } from '../../../shared/steps/frame/events.ts';
import type { CustomerWords } from '../../../shared/steps/frame/slice.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

/** What a facilitator can do in a frame, as gestures of the session. */
export function useFrame(step: Id) {
  const { append } = useSessionStore();
  const { mintId } = useServices();
  const one = (type: string, body: Readonly<Record<string, unknown>>) =>
    void append([{ type, body: { step, ...body } }]);
  return {
    answer: (field: FrameField, text: string) => one('frame.answered', { field, text }),
    addFact: (text: string) => one('frame.fact-added', { fact: mintId(), text }),
    changeFact: (fact: Id, text: string) => one('frame.fact-changed', { fact, text }),
    removeFact: (fact: Id) => one('frame.fact-removed', { fact }),
    addWords: (words: string, on: string) =>
      one('frame.heard', { words: mintId(), heard: { words, tone: 'neutral', heardBy: '', on } }),
    changeWords: ({ id, ...heard }: CustomerWords) => one('frame.words-changed', { words: id, heard }),
    removeWords: (words: Id) => one('frame.words-removed', { words }),
  };
}
