import type { StepProps } from '../step-view.ts';

export function MessageCanvas({ step }: StepProps) {
  return <p>{step.title}</p>;
}
