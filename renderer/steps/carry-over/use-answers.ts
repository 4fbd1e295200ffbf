import { useCallback, useState } from 'react';
import type { EarlierLine } from '../../../shared/contract/ledger.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { Answer, Outcome } from '../../../shared/session/followed.ts';
import type { Verdict } from '../../../shared/session/follow-up.ts';
import { saidWords } from '../../../shared/session/said.ts';
import type { Carried, CarryOverSlice } from '../../../shared/steps/carry-over/slice.ts';
import { isTraceable, needsWords } from '../../app/follow-up/answers.ts';
import type { FollowUpHand } from '../../app/follow-up/hand.ts';
import { saidOf } from '../../app/follow-up/use-follow-up.ts';
import { useTrace } from '../../app/follow-up/use-trace.ts';
import { useNotify } from '../../app/toasts.tsx';
import { useDates } from '../../app/use-dates.ts';
import { useFailureWords } from '../../app/use-failure.ts';
import { useSay } from '../../app/use-say.ts';
import { useSessionStore } from '../../session/use-session.ts';
import type { Rows } from '../../ui/use-rows.ts';
import { useCarryOver } from './use-carry-over.ts';
import type { CarryOverViewWord } from './words.ts';

/** Which thing is being looked at, what is being asked about it, and what its keys and buttons do. */
export interface Answers {
  readonly current: Id | null;
  readonly look: (id: Id) => void;
  /** The answer whose words are being asked for. */
  readonly asking: Outcome | null;
  readonly answer: (line: EarlierLine, answer: Answer) => void;
  /** An answer after all to what was left open. */
  readonly again: (carried: Carried, line: EarlierLine, answer: Answer) => void;
  readonly give: (line: EarlierLine, verdict: Verdict) => void;
  /** The same, and a session of its own about why. */
  readonly giveAndTrace: (line: EarlierLine, verdict: Verdict) => void;
  readonly cancel: () => void;
  readonly trace: (carried: Carried) => void;
  readonly hand: FollowUpHand;
}

interface Place {
  readonly rows: Rows;
  readonly open: readonly EarlierLine[];
  readonly slice: CarryOverSlice;
}

export function useAnswers(step: Id, { rows, open, slice }: Place): Answers {
  const say = useSay<CarryOverViewWord>();
  const dates = useDates();
  const notify = useNotify();
  const failureWords = useFailureWords();
  const store = useSessionStore();
  const carryOver = useCarryOver(step);
  const startTrace = useTrace(false);
  const [current, setCurrent] = useState<Id | null>(null);
  const [asking, setAsking] = useState<Outcome | null>(null);

  const look = useCallback(
    (id: Id) => {
      setCurrent(id);
      setAsking(null);
      if (store.getState().spotlight.focus !== id) store.show({ focus: id });
    },
    [store],
  );
  const give = async (line: EarlierLine, verdict: Verdict): Promise<boolean> => {
    setAsking(null);
    rows.leave(line.id);
    const answered = await carryOver.answer(line, verdict);
    if (answered.kind === 'failed') notify({ message: failureWords(answered.error) });
    if (answered.kind === 'known') {
      const said = saidWords(line.kind, saidOf(answered.standing), say, dates);
      notify({ message: say('carry-over.known', { said }) });
    }
    return answered.kind === 'kept';
  };
  const giveAndTrace = async (line: EarlierLine, verdict: Verdict) => {
    const { session, kind, id } = line;
    if (!(await give(line, verdict)) || (kind !== 'promise' && kind !== 'check')) return;
    await startTrace({ session, kind, id });
  };
  const answer = (line: EarlierLine, chosen: Answer) => {
    if (chosen === 'left-open') {
      rows.leave(line.id);
      carryOver.leaveOpen(line);
    } else if (needsWords(line.kind, chosen)) {
      look(line.id);
      setAsking(chosen);
    } else void give(line, { outcome: chosen });
  };
  const again = ({ id }: Carried, at: EarlierLine, chosen: Answer) => {
    if (chosen === 'left-open') return;
    if (!needsWords(at.kind, chosen)) return void give(at, { outcome: chosen });
    look(id);
    setAsking(chosen);
  };
  const trace = ({ thing }: Carried) => {
    const { session, kind, item } = thing;
    if (kind === 'promise' || kind === 'check') void startTrace({ session, kind, id: item });
  };
  const line = () => open.find(({ id }) => id === rows.held());
  const carried = () => slice.answers.find(({ id }) => id === rows.held());
  const hand: FollowUpHand = {
    held: () => {
      const [at, said] = [line(), carried()];
      if (at) return { kind: at.kind, answerable: true, mayLeave: true, traceable: false };
      if (!said) return undefined;
      const traceable = isTraceable(said.thing.kind, said.answer);
      return { kind: said.thing.kind, answerable: false, mayLeave: false, traceable };
    },
    answer: (chosen) => {
      const at = line();
      if (at) answer(at, chosen);
    },
    trace: () => {
      const said = carried();
      if (said) trace(said);
    },
  };
  return {
    current,
    look,
    asking,
    answer,
    again,
    give: (at, verdict) => void give(at, verdict),
    giveAndTrace: (at, verdict) => void giveAndTrace(at, verdict),
    cancel: useCallback(() => setAsking(null), []),
    trace,
    hand,
  };
}
