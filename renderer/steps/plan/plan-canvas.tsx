import type { StepProps } from '../step-view.ts';

export function PlanCanvas({ step }: StepProps) {
  return <p>{step.title}</p>;
}
