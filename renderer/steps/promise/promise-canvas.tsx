import type { StepProps } from '../step-view.ts';

export function PromiseCanvas({ step }: StepProps) {
  return <div data-step={step.id} />;
}
