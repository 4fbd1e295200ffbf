import { useState } from 'react';
import type { DueLine } from '../../shared/contract/ledger.ts';
import type { Id } from '../../shared/session/event.ts';
import type { Answer, Outcome } from '../../shared/session/followed.ts';
import type { Verdict } from '../../shared/session/follow-up.ts';
import { needsWords } from '../app/follow-up/answers.ts';
import type { FollowUpHand } from '../app/follow-up/hand.ts';
import { useFollowUp } from '../app/follow-up/use-follow-up.ts';
import { useTrace } from '../app/follow-up/use-trace.ts';
import type { Rows } from '../ui/use-rows.ts';

export interface DueAnswers {
  /** The line whose answers are in sight. */
  readonly open: Id | null;
  readonly asking: Outcome | null;
  readonly toggle: (id: Id) => void;
  readonly answer: (line: DueLine, answer: Answer) => void;
  readonly give: (line: DueLine, verdict: Verdict) => void;
  /** The same, and then a session of its own about why. */
  readonly giveAndTrace: (line: DueLine, verdict: Verdict) => void;
  readonly cancel: () => void;
  readonly hand: FollowUpHand;
}

/** What can be said of what is due, by key where the keyboard is, or by button where a line was opened. */
export function useDueAnswers(rows: Rows, lines: readonly DueLine[]): DueAnswers {
  const followUp = useFollowUp();
  const trace = useTrace(true);
  const [open, setOpen] = useState<Id | null>(null);
  const [asking, setAsking] = useState<Outcome | null>(null);

  const give = async (line: DueLine, verdict: Verdict): Promise<boolean> => {
    rows.leave(line.id);
    setOpen(null);
    setAsking(null);
    return (await followUp(line, verdict)).kind === 'done';
  };
  const giveAndTrace = async (line: DueLine, verdict: Verdict) => {
    const { session, kind, id } = line;
    if (!(await give(line, verdict)) || (kind !== 'promise' && kind !== 'check')) return;
    await trace({ session, kind, id });
  };
  const answer = (line: DueLine, chosen: Answer) => {
    if (chosen === 'left-open') return;
    if (!needsWords(line.kind, chosen)) return void give(line, { outcome: chosen });
    setOpen(line.id);
    setAsking(chosen);
  };
  const held = () => lines.find(({ id }) => id === rows.held());
  return {
    open,
    asking,
    toggle: (id) => {
      setOpen((old) => (old === id ? null : id));
      setAsking(null);
    },
    answer,
    give: (line, verdict) => void give(line, verdict),
    giveAndTrace: (line, verdict) => void giveAndTrace(line, verdict),
    cancel: () => setAsking(null),
    hand: {
      held: () => {
        const line = held();
        return line && { kind: line.kind, answerable: true, mayLeave: false, traceable: false };
      },
      answer: (chosen) => {
        const line = held();
        if (line) answer(line, chosen);
      },
      trace: () => undefined,
    },
  };
}
