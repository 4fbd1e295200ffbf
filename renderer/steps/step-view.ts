import type { ComponentType } from 'react';
import type { AgendaStep } from '../../shared/session/meeting-events.ts';
import type { Say } from '../../shared/language/say.ts';
import type { SessionState } from '../../shared/session/state.ts';

/** How a step kind looks: the cockpit's canvas and the room view's rendering. Everything else comes from hooks in renderer/session. */
export interface StepView {
  readonly Canvas: ComponentType<StepProps>;
  /** Big type, read-only, nothing private, no chrome: it fills the space between the room view's question and its lights. */
  readonly Room: ComponentType<StepProps>;
  /** English sentences of canvas and room view, keyed `<kind>.…`; put into i18n by the registry. */
  readonly words: Readonly<Record<string, string>>;
  /** Stands at the right of the question in the cockpit: the choice of views. */
  readonly Tools?: ComponentType<StepProps>;
  /** The question of this moment, where the step knows a better one than the agenda's prompt; empty or undefined for that prompt. */
  readonly question?: (session: SessionState, step: AgendaStep, say: Say) => string | undefined;
}

export interface StepProps {
  readonly step: AgendaStep;
}
