import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { HandoverField, LinePart } from '../../../shared/steps/handover/events.ts';
import { takeIdea, type OfferedIdea } from '../../../shared/steps/handover/offered.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import { handover } from '../../../shared/steps/handover/handover.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export type HandoverActions = ReturnType<typeof useHandover>;

/** "No forklift at night → lend one from the yard": a hole, and how it was closed. */
const FIX = /\s*(?:→|->|=>)\s*/u;

/** What a facilitator can do with the card. */
export function useHandover(step: Id) {
  const { append, getState } = useSessionStore();
  const { mintId } = useServices();
  const one = (type: string, body: Readonly<Record<string, unknown>> = {}) =>
    append([{ type: `handover.${type}`, body: { step, ...body } }]);
  const slice = () => sliceOf(getState().log.state, handover, step);
  return {
    answer: (field: HandoverField, text: string) => void one('answered', { field, text }),
    take: (idea: OfferedIdea) => void append([...takeIdea(slice(), idea, { step, mintId })]),
    addLine: (part: LinePart, line: string) => {
      const [text = '', ...how] = part === 'tried' ? line.split(FIX) : [line];
      const said = text.trim() === '' ? { text: line } : { text, how: how.join(' ') };
      void one('line-added', { line: mintId(), part, ...said });
    },
    changeLine: (line: Id, change: { readonly text?: string; readonly how?: string }) =>
      void one('line-changed', { line, ...change }),
    removeLine: (line: Id) => void one('line-removed', { line }),
    /** Whoever goes on with it takes the Prover's hat, if they wear another. */
    setPoint: (participant: Id | null) => {
      const person = byId(getState().log.state.people.participants, participant ?? '');
      const hat = person && person.role !== 'prover';
      void append([
        ...(hat ? [{ type: 'people.changed', body: { participant, role: 'prover' } }] : []),
        { type: 'handover.point-set', body: { step, participant } },
      ]);
    },
    readOut: () => void one('read-out'),
    ask: (text: string, by: Id | null) => void one('asked', { question: mintId(), text, by }),
    changeQuestion: (question: Id, text: string) => void one('question-changed', { question, text }),
    answerQuestion: (question: Id, text: string) => void one('question-answered', { question, text }),
    removeQuestion: (question: Id) => void one('question-removed', { question }),
    /** `by` is the one Prover there is where nobody was named yet: then the same gesture names them. */
    accept: (by: Id | null) => {
      const named = slice().point !== null;
      void append([
        ...(named || by === null ? [] : [{ type: 'handover.point-set', body: { step, participant: by } }]),
        ...(by === null ? [] : [{ type: 'handover.accepted', body: { step, by } }]),
      ]);
    },
    reopen: (because: string) => void one('reopened', { because }),
  };
}
