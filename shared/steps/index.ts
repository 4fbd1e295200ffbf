import type { AnyStepKind } from '../session/step-kind.ts';
import { frame } from './frame/frame.ts';

/** Every step kind. Adding one: its folder here, its folder in renderer/steps, one line in each registry. */
export const stepKinds = {
  frame,
} as const satisfies Readonly<Record<string, AnyStepKind>>;

export type StepKindName = keyof typeof stepKinds;

export function stepKindOf(name: string): AnyStepKind | undefined {
  return isStepKind(name) ? stepKinds[name] : undefined;
}

export function isStepKind(name: string): name is StepKindName {
  return Object.hasOwn(stepKinds, name);
}
