import type { AgendaStep } from '../../shared/session/meeting-events.ts';
import { stepKindOf } from '../../shared/steps/index.ts';
import { useSay } from '../app/use-say.ts';
import type { StepView } from '../steps/step-view.ts';
import { useSession } from './use-session.ts';

/** What the facilitator reads out and the room sees: the step's own question of the moment, the agenda's prompt, or the kind's. */
export function useQuestion(step: AgendaStep, view: StepView): string {
  const say = useSay<string>();
  const asked = useSession((state) => view.question?.(state, step, say));
  const prompt = stepKindOf(step.kind)?.prompt;
  return asked || step.prompt || (prompt === undefined ? step.title : say(prompt));
}
