import { added, changed, removed, type Entity } from '../../session/entities.ts';
import type { Id } from '../../session/event.ts';
import type { DecideEvent, RemarkKind } from './events.ts';

/** One person's fingers on an option; `id` is `option/participant`. */
export interface Fist extends Entity {
  readonly option: Id;
  readonly participant: Id;
  readonly fingers: number;
}

/** Hands counted by their fingers, from none to five; `id` is the option's. */
export interface Hands extends Entity {
  readonly counts: readonly number[];
}

/** Hands for and against, and abstentions; `id` is the option's. */
export interface Votes extends Entity {
  readonly for: number;
  readonly against: number;
  readonly abstained: number;
}

export interface Remark extends Entity {
  readonly kind: RemarkKind;
  /** Null: on all of it. */
  readonly option: Id | null;
  readonly participant: Id | null;
  readonly department: Id | null;
  readonly text: string;
}

/** What the room showed or said, besides the positions of departments. */
export interface Shown {
  readonly fists: readonly Fist[];
  readonly hands: readonly Hands[];
  readonly votes: readonly Votes[];
  readonly remarks: readonly Remark[];
}

export const NOTHING_SHOWN: Shown = { fists: [], hands: [], votes: [], remarks: [] };

type ShowEvent = DecideEvent & {
  readonly type:
    | 'decide.fist-shown'
    | 'decide.hands-counted'
    | 'decide.votes-counted'
    | 'decide.remark-added'
    | 'decide.remark-changed'
    | 'decide.remark-removed';
};

/** What is counted anew replaces what was counted; no hands at all is nothing counted. */
export function foldShow(shown: Shown, event: ShowEvent): Partial<Shown> {
  switch (event.type) {
    case 'decide.fist-shown': {
      const { option, participant, fingers } = event.body;
      const id = `${option}/${participant}`;
      const rest = removed(shown.fists, id);
      return { fists: fingers === null ? rest : [...rest, { id, option, participant, fingers }] };
    }
    case 'decide.hands-counted': {
      const { option: id, hands: counts } = event.body;
      const rest = removed(shown.hands, id);
      return { hands: counts.every((count) => count === 0) ? rest : [...rest, { id, counts }] };
    }
    case 'decide.votes-counted': {
      const { option: id, for: yes, against, abstained } = event.body;
      const rest = removed(shown.votes, id);
      const nobody = yes + against + abstained === 0;
      return { votes: nobody ? rest : [...rest, { id, for: yes, against, abstained }] };
    }
    case 'decide.remark-added': {
      const { remark: id, kind, option, participant, department, text } = event.body;
      return { remarks: added(shown.remarks, { id, kind, option, participant, department, text }) };
    }
    case 'decide.remark-changed': {
      const { remark, text } = event.body;
      return { remarks: changed(shown.remarks, remark, (old) => ({ ...old, text })) };
    }
    case 'decide.remark-removed':
      return { remarks: removed(shown.remarks, event.body.remark) };
  }
}
