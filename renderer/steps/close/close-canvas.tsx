import type { StepProps } from '../step-view.ts';

export function CloseCanvas({ step }: StepProps) {
  return <p>{step.title}</p>;
}
