import { speaker } from '../../../shared/language/say.ts';
import type { Id } from '../../../shared/session/event.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import type { DecisionRule, FistBy, RemarkKind, Stance } from '../../../shared/steps/decide/events.ts';
import { howDecided } from '../../../shared/steps/decide/how-decided.ts';
import type { Position } from '../../../shared/steps/decide/slice.ts';
import { stanceOfFingers } from '../../../shared/steps/decide/standing.ts';
import { sliceOf } from '../../../shared/session/step-kind.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export interface VoteCount {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export interface NewRemark {
  readonly kind: RemarkKind;
  readonly option: Id | null;
  readonly participant: Id | null;
  readonly department: Id | null;
  readonly text: string;
}

export type DecideActions = ReturnType<typeof useDecide>;

/** What a facilitator can do on the way to a decision. */
export function useDecide(step: Id) {
  const store = useSessionStore();
  const { mintId } = useServices();
  const one = (type: string, body: Readonly<Record<string, unknown>>) =>
    void store.append([{ type, body: { step, ...body } }]);
  return {
    stateRule: (rule: DecisionRule, leader: Id | null) => one('decide.rule-stated', { rule, leader }),
    setQuestion: (question: string) => one('decide.question-set', { question }),
    addOption: (text: string) => one('decide.option-added', { option: mintId(), text }),
    /** All of them in one gesture, in this order. */
    addOptions: (texts: readonly string[]) =>
      void store.append(
        texts.map((text) => ({ type: 'decide.option-added', body: { step, option: mintId(), text } })),
      ),
    changeOption: (option: Id, text: string) => one('decide.option-changed', { option, text }),
    removeOption: (option: Id) => one('decide.option-removed', { option }),
    /** Null takes the position back; a note given before is kept. */
    take: (option: Id, department: Id, stance: Stance | null, before: Position | undefined) =>
      one('decide.position-taken', { option, department, stance, ...noteOf(before) }),
    show: (option: Id, department: Id, fingers: number, before: Position | undefined) =>
      one('decide.position-taken', {
        option,
        department,
        stance: stanceOfFingers(fingers),
        fingers,
        ...noteOf(before),
      }),
    note: ({ option, department, stance, fingers }: Position, note: string) =>
      one('decide.position-taken', {
        option,
        department,
        stance,
        note,
        ...(fingers === null ? {} : { fingers }),
      }),
    object: (option: Id, department: Id | null, text: string) =>
      one('decide.objection-raised', { objection: mintId(), option, department, text }),
    changeObjection: (objection: Id, text: string) => one('decide.objection-changed', { objection, text }),
    meet: (objection: Id, how: string) => one('decide.objection-met', { objection, how }),
    /** The option says something else now, and everybody is asked again. */
    integrate: (objection: Id, text: string) => one('decide.objection-integrated', { objection, text }),
    arrangeFist: (how: { readonly threshold?: number; readonly by?: FistBy }) =>
      one('decide.fist-arranged', how),
    /** One person's hand; null takes it down. */
    showFist: (option: Id, participant: Id, fingers: number | null) =>
      one('decide.fist-shown', { option, participant, fingers }),
    countHands: (option: Id, hands: readonly number[]) =>
      one('decide.hands-counted', { option, hands: [...hands] }),
    countVotes: (option: Id, { for: yes, against, abstained }: VoteCount) =>
      one('decide.votes-counted', { option, for: yes, against, abstained }),
    remark: (remark: NewRemark) => one('decide.remark-added', { remark: mintId(), ...remark }),
    changeRemark: (remark: Id, text: string) => one('decide.remark-changed', { remark, text }),
    removeRemark: (remark: Id) => one('decide.remark-removed', { remark }),
    removeObjection: (objection: Id) => one('decide.objection-removed', { objection }),
    /** The decision and how it came about, in one gesture. */
    decide: (option: Id | null, text: string, review: string | null) => {
      const { state } = store.getState().log;
      const how = howDecided(sliceOf(state, decide, step), option, state, speaker(decide.words));
      const decision = mintId();
      void store.append([
        { type: 'item.added', body: { item: decision, step, kind: 'decision', text, how, review } },
        { type: 'decide.decided', body: { step, decision, option } },
      ]);
    },
    changeDecision: (item: Id, change: { readonly text?: string; readonly review?: string | null }) =>
      void store.append([{ type: 'item.changed', body: { item, ...change } }]),
    removeDecision: (item: Id) => void store.append([{ type: 'item.removed', body: { item } }]),
  };
}

function noteOf(position: Position | undefined) {
  return position === undefined || position.note === '' ? {} : { note: position.note };
}
