import type { SessionLink } from '../../../shared/session/meeting.ts';
import type { Role } from '../../../shared/session/meeting-events.ts';
import type { ItemKind, ItemStatus, PromiseResult } from '../../../shared/session/item-events.ts';
import type { Seat } from '../../../shared/session/people-events.ts';
import type { PromiseReason } from '../../../shared/session/promise-reasons.ts';
import type { GapKind } from '../../../shared/steps/room/events.ts';
import type {
  CheckResult,
  Ending,
  EvidenceState,
  Category,
  Strength,
} from '../../../shared/steps/why-tree/events.ts';
import type { DecisionRule, Stance } from '../../../shared/steps/decide/events.ts';
import type { StepKindName } from '../../../shared/steps/index.ts';
import type { Hand } from './play/deeds.ts';
import type { BuiltInTemplate } from '../../../shared/workspace/templates/template.ts';

/**
 * A worked example as a story: what was said in which step. play.ts turns it into the events that a facilitator's keys would have made.
 * People, departments and causes are named; ids and instants come at playing.
 */
export interface DemoCase {
  readonly template: BuiltInTemplate;
  readonly title: string;
  readonly facilitator: string;
  readonly from?: FromCase;
  /** How many days before today it was held (moved to a working day), and when in the room's time, "10:00". */
  readonly daysAgo: number;
  readonly at: string;
  readonly departments: readonly DepartmentCase[];
  /** What happens in the steps of the template, in its order; steps that are not told of were left out. */
  readonly steps: readonly StepCase[];
  /** Left standing in the last step above, for a break. */
  readonly paused?: true;
  readonly later?: readonly LaterCase[];
}

/** It goes on from another story, whose people and customer come along; that one stands before it in all.ts. */
export interface FromCase {
  readonly story: DemoCase;
  readonly kind: SessionLink['kind'];
  /** The key there of what it is about. */
  readonly about?: string;
  /** What a tree starts from. */
  readonly problem?: { readonly text: string; readonly source: string };
}

export interface DepartmentCase {
  readonly name: string;
  /** Hours its people can give in one week, and what it must know before it says yes: the workspace's. */
  readonly capacity?: number;
  readonly intake?: readonly string[];
  readonly people: readonly PersonCase[];
}

export interface PersonCase {
  readonly name: string;
  readonly seat: Seat;
  readonly role?: Role;
  readonly absent?: true;
}

/** A day of the story: days after the session (negative: before), moved to a working day; a time makes the deadline a time of day. */
export interface DayCase {
  readonly days: number;
  readonly time?: string;
  /** Needed "at" that time exactly, and why. */
  readonly exactlyBecause?: string;
}

export interface ItemCase {
  readonly kind: ItemKind;
  readonly text: string;
  /** For follow-up, and for actions a decision or cause is named by. */
  readonly key?: string;
  readonly by?: string;
  readonly owner?: string;
  readonly due?: DayCase;
  /** The key of a cause, countermeasure or decision. */
  readonly serves?: string;
  readonly swapDay?: true;
  readonly from?: string;
  readonly to?: string;
  readonly private?: true;
}

/** What was done in one step. `minutes` is how long it took; the time box when it says nothing. */
export type StepCase = StepDeed & { readonly minutes?: number; readonly captured?: readonly ItemCase[] };

type StepDeed =
  | ({ readonly kind: 'frame' } & FrameCase)
  | { readonly kind: 'room'; readonly without?: readonly GapCase[] }
  | { readonly kind: 'round'; readonly said?: readonly SaidCase[]; readonly swapped?: readonly SwapCase[] }
  | { readonly kind: 'why-tree'; readonly tree: TreeCase }
  | { readonly kind: 'decide'; readonly choice: DecideCase }
  | { readonly kind: 'plan' | 'thanks' }
  /** Kinds of step whose words are events already: the story writes them as a facilitator's keys would. */
  | { readonly kind: 'deeds'; readonly of: StepKindName; readonly play: (hand: Hand) => void }
  | ({ readonly kind: 'message' } & MessageCase)
  | {
      readonly kind: 'close';
      readonly hands: readonly number[];
      readonly next?: { readonly days: number; readonly note: string };
    };

export interface FrameCase {
  /** Left out where they came along from another session. */
  readonly customer?: string;
  readonly need?: string;
  readonly doneWhen?: string;
  readonly sponsor?: string;
  readonly sale?: 'first' | 'last';
  readonly heard?: readonly {
    readonly words: string;
    readonly tone: 'praise' | 'complaint' | 'neutral';
    readonly by: string;
    readonly days: number;
  }[];
  readonly facts?: readonly string[];
}

export interface GapCase {
  readonly gap: GapKind;
  /** The department's name, the role, or nothing. */
  readonly about?: string;
  readonly because: string;
}

/** A turn; no text is a pass. */
export interface SaidCase {
  readonly who: string;
  readonly text?: string;
}

/** One side says what the other sees; `missed` is the first answer, before the wording that was right. */
export interface SwapCase {
  readonly by: string;
  readonly of: string;
  readonly text: string;
  readonly missed?: { readonly firstTry: string; readonly answer: string };
}

export interface TreeCase {
  /** Left out where the session was started for it. */
  readonly problem?: string;
  readonly source?: string;
  readonly question?: string;
  readonly causes: readonly CauseCase[];
}

export interface CauseCase {
  readonly text: string;
  readonly key?: string;
  /** State, then who claims it or what shows it. */
  readonly evidence?: readonly [EvidenceState, string];
  readonly holds?: boolean;
  readonly category?: Category;
  readonly root?: {
    readonly ending: Ending;
    readonly owner?: string;
    readonly due?: DayCase;
    readonly sponsor?: string;
  };
  readonly measures?: readonly MeasureCase[];
  readonly causes?: readonly CauseCase[];
}

export interface MeasureCase {
  readonly text: string;
  readonly strength: Strength;
  readonly key?: string;
  readonly check?: { readonly measure: string; readonly days: number };
}

export interface DecideCase {
  readonly question: string;
  readonly rule: DecisionRule;
  readonly leader?: string;
  readonly options: readonly OptionCase[];
  /** The chosen option's place, and the decision in the words that were written down. */
  readonly chosen: {
    readonly option: number;
    readonly text: string;
    readonly key?: string;
    readonly reviewDays?: number;
  };
}

export interface OptionCase {
  readonly text: string;
  readonly positions?: readonly {
    readonly of: string;
    readonly stance: Stance;
    readonly note?: string;
    readonly fingers?: number;
  }[];
  readonly objections?: readonly { readonly of: string; readonly text: string; readonly met?: string }[];
}

export interface MessageCase {
  readonly what: string;
  readonly why?: string;
  readonly changes?: string;
  readonly readBacks?: readonly {
    readonly of: string;
    readonly words: string;
    readonly difference?: string;
  }[];
  readonly messengers?: readonly string[];
  readonly pledges?: readonly {
    readonly of: string;
    readonly kind: 'start' | 'stop';
    readonly text: string;
  }[];
}

/** Follow-up, some days after the session; left out when that day has not come yet. */
export type LaterCase = { readonly days: number } & (
  | { readonly item: string; readonly status: ItemStatus; readonly note?: string }
  | { readonly item: string; readonly text?: string; readonly due?: DayCase; readonly owner?: string }
  | {
      readonly promise: string;
      readonly result: PromiseResult;
      readonly reason?: PromiseReason;
      readonly note: string;
    }
  | { readonly measure: string; readonly result: CheckResult; readonly note: string }
);
