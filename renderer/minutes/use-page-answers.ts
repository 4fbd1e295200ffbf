import { useState } from 'react';
import type { Agreed } from '../../shared/session/agreed.ts';
import type { Id } from '../../shared/session/event.ts';
import type { Answer, Outcome } from '../../shared/session/followed.ts';
import type { Verdict } from '../../shared/session/follow-up.ts';
import { isTraceable, needsWords } from '../app/follow-up/answers.ts';
import type { FollowUpHand } from '../app/follow-up/hand.ts';
import { useFollowUp } from '../app/follow-up/use-follow-up.ts';
import { useTrace } from '../app/follow-up/use-trace.ts';
import type { Rows } from '../ui/use-rows.ts';

/** What the keys and buttons of the follow-up do: in this session, whatever its state. */
export interface PageAnswers {
  readonly current: Id | null;
  readonly look: (id: Id) => void;
  readonly asking: Outcome | null;
  readonly answer: (agreed: Agreed, answer: Answer) => void;
  readonly give: (agreed: Agreed, verdict: Verdict) => void;
  readonly giveAndTrace: (agreed: Agreed, verdict: Verdict) => void;
  readonly trace: (agreed: Agreed) => void;
  readonly cancel: () => void;
  readonly hand: FollowUpHand;
}

export function usePageAnswers(session: Id, list: readonly Agreed[], rows: Rows): PageAnswers {
  const followUp = useFollowUp({ again: true });
  const startTrace = useTrace(true);
  const [current, setCurrent] = useState<Id | null>(null);
  const [asking, setAsking] = useState<Outcome | null>(null);

  const give = async ({ kind, id, text }: Agreed, verdict: Verdict): Promise<boolean> => {
    setAsking(null);
    return (await followUp({ session, kind, id, text }, verdict)).kind === 'done';
  };
  const trace = ({ kind, id }: Agreed) => {
    if (kind === 'promise' || kind === 'check') void startTrace({ session, kind, id });
  };
  const look = (id: Id) => {
    if (id === current) return;
    setCurrent(id);
    setAsking(null);
  };
  const answer = (agreed: Agreed, chosen: Answer) => {
    if (chosen === 'left-open') return;
    if (!needsWords(agreed.kind, chosen)) return void give(agreed, { outcome: chosen });
    setCurrent(agreed.id);
    setAsking(chosen);
  };
  const held = () => list.find(({ id }) => id === rows.held());
  return {
    current,
    look,
    asking,
    answer,
    give: (agreed, verdict) => void give(agreed, verdict),
    giveAndTrace: (agreed, verdict) =>
      void give(agreed, verdict).then((done) => (done ? trace(agreed) : undefined)),
    trace,
    cancel: () => setAsking(null),
    hand: {
      held: () => {
        const agreed = held();
        if (!agreed) return undefined;
        const traceable = isTraceable(agreed.kind, agreed.standing.outcome);
        return { kind: agreed.kind, answerable: true, mayLeave: false, traceable };
      },
      answer: (chosen) => {
        const agreed = held();
        if (agreed) answer(agreed, chosen);
      },
      trace: () => {
        const agreed = held();
        if (agreed) trace(agreed);
      },
    },
  };
}
