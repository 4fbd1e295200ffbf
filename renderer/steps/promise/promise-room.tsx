import type { StepProps } from '../step-view.ts';

export function PromiseRoom({ step }: StepProps) {
  return <div data-step={step.id} />;
}
