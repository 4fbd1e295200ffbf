import type { StepKindName } from '../../shared/steps/index.ts';
import { frameView } from './frame/frame-view.tsx';
import type { StepView } from './step-view.ts';

/** Every step kind's view. Adding one: its folder here, its folder in shared/steps, one line in each registry. */
export const stepViews = {
  frame: frameView,
} as const satisfies Readonly<Record<StepKindName, StepView>>;
