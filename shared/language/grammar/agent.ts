/**
 * Who a mention stands for. `somebody` is nobody in particular. Two are guesses: `name`, a capitalised word that looks like a name, and
 * `doer`, an unknown noun in -er, -or, -ist; only what things never do is held against them.
 */
export type AgentKind =
  | 'participant'
  | 'department'
  | 'job'
  | 'customer'
  | 'pronoun'
  | 'you'
  | 'we'
  | 'somebody'
  | 'nobody'
  | 'name'
  | 'doer';

export interface Agent {
  readonly kind: AgentKind;
  readonly plural: boolean;
  /** The words mean people beyond doubt ("night shift", "the guys in IT"), not a process or a thing of the same name ("sales"). */
  readonly certain: boolean;
}

/** The people and departments of this session, as typed by the facilitator. */
export interface RoomNames {
  readonly people: readonly string[];
  readonly departments: readonly string[];
}

/** Whether the agent is only guessed from the form of the word. */
export function isGuess({ kind }: Agent): boolean {
  return kind === 'name' || kind === 'doer';
}
