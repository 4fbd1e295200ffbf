import type { SessionLine } from '../../shared/contract/sessions.ts';
import type { StartTemplate } from '../../shared/session/start.ts';

/** A conversation as Home offers it: built in, or a team's own. */
export interface StartChoice extends StartTemplate {
  readonly purpose: string;
}

/** The last used first; the others in their own order. */
export function choicesByUse(
  choices: readonly StartChoice[],
  recent: readonly SessionLine[],
): readonly StartChoice[] {
  const last = recent[0]?.template;
  return choices.toSorted((one, other) => Number(other.id === last) - Number(one.id === last));
}

/**
 * What typing leaves: the conversations whose name or purpose has every word. When none has, the words are what the meeting is about,
 * and every conversation stays on offer.
 */
export function narrowed(
  choices: readonly StartChoice[],
  typed: string,
): { readonly choices: readonly StartChoice[]; readonly title: string } {
  const words = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const fitting = choices.filter((choice) => {
    const said = `${choice.name} ${choice.purpose}`.toLocaleLowerCase();
    return words.every((word) => said.includes(word));
  });
  const found = fitting.length > 0;
  return { choices: found ? fitting : choices, title: found ? '' : typed.trim() };
}

export function minutesOfChoice(choice: StartChoice): number {
  return choice.steps.reduce((sum, step) => sum + step.minutes, 0);
}
