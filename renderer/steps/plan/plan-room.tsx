import type { StepProps } from '../step-view.ts';

export function PlanRoom({ step }: StepProps) {
  return <p>{step.title}</p>;
}
