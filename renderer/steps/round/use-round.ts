import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import { round } from '../../../shared/steps/round/round.ts';
import { speaking, type Restatement } from '../../../shared/steps/round/slice.ts';
import { currentRound, nextSpeaker, type SwapPair } from '../../../shared/steps/round/turn-order.ts';
import type { Change } from '../../app/gesture.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export type RoundActions = ReturnType<typeof useRound>;

/** What a facilitator can do in a round. Giving a turn also gives the floor to the speaker's department, for its talk clock. */
export function useRound(step: AgendaStep) {
  const store = useSessionStore();
  const { mintId } = useServices();
  const read = () => {
    const session = store.getState().log.state;
    return { session, people: session.people, slice: sliceOf(session, round, step.id) };
  };
  const change = (type: string, body: Change['body']): Change => ({ type, body: { step: step.id, ...body } });
  const floorTo = (department: Id | null): Change => change('people.floor-given', { department });
  const append = (...changes: readonly Change[]) => void store.append(changes);

  const turnOf = (participant: Id, turnRound: number): readonly Change[] => [
    change('round.turn-given', { turn: mintId(), participant, round: turnRound }),
    floorTo(byId(read().people.participants, participant)?.department ?? null),
  ];
  /** Ends the running turn and gives the next; after the last one nobody has the floor. */
  const goOn = (passed: boolean) => {
    const { slice, people } = read();
    const turn = speaking(slice);
    const next = nextSpeaker(slice, people, step);
    if (turn === undefined && next === undefined) return;
    const ended = turn && (passed || next === undefined);
    append(
      ...(ended ? [change('round.turn-ended', { turn: turn.id, passed })] : []),
      ...(next ? turnOf(next.participant.id, next.round) : [floorTo(null)]),
    );
  };
  return {
    next: () => goOn(false),
    pass: () => {
      if (speaking(read().slice)) return goOn(true);
      const next = nextSpeaker(read().slice, read().people, step);
      if (next === undefined) return;
      const turn = mintId();
      const { round: turnRound, participant } = next;
      append(
        change('round.turn-given', { turn, participant: participant.id, round: turnRound }),
        change('round.turn-ended', { turn, passed: true }),
      );
    },
    /** Out of turn, or once more. */
    give: (participant: Id) => {
      const { slice, people } = read();
      append(...turnOf(participant, currentRound(slice, people, step)));
    },
    addRound: () => append(change('round.added', {})),
    say: (participant: Id, text: string) => {
      const { slice, people } = read();
      const said = mintId();
      append(change('round.said', { said, participant, round: currentRound(slice, people, step), text }));
    },
    changeSaid: (said: Id, text: string) => append(change('round.said-changed', { said, text })),
    removeSaid: (said: Id) => append(change('round.said-removed', { said })),
    /** Another try rewords what was said before. */
    restate: ({ by, of }: SwapPair, before: Restatement | undefined, text: string) => {
      if (before === undefined) {
        return append(change('round.restated', { restatement: mintId(), by, of, text }), floorTo(of));
      }
      append(change('round.restatement-changed', { restatement: before.id, text }), floorTo(of));
    },
    answer: ({ id, by }: Restatement, yes: boolean, missed: string) =>
      append(
        change('round.restatement-answered', { restatement: id, yes, missed }),
        floorTo(yes ? null : by),
      ),
    removeRestatement: (restatement: Id) => append(change('round.restatement-removed', { restatement })),
  };
}
