import type { Id } from '../../../shared/session/event.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export type GlossaryActions = ReturnType<typeof useGlossary>;

/** What a facilitator can do with words. */
export function useGlossary(step: Id) {
  const { append } = useSessionStore();
  const { mintId } = useServices();
  const one = (type: string, body: Readonly<Record<string, unknown>>) =>
    void append([{ type, body: { step, ...body } }]);
  return {
    addTerm: (text: string) => one('glossary.term-added', { term: mintId(), text }),
    changeTerm: (term: Id, text: string) => one('glossary.term-changed', { term, text }),
    removeTerm: (term: Id) => one('glossary.term-removed', { term }),
    giveMeaning: (term: Id, department: Id, text: string) =>
      one('glossary.meaning-given', { meaning: mintId(), term, department, text }),
    agree: (term: Id, meaning: string) => one('glossary.agreed', { term, meaning }),
    reopen: (term: Id) => one('glossary.reopened', { term }),
  };
}
