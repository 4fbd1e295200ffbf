import type { StepProps } from '../step-view.ts';

export function DecideCanvas({ step }: StepProps) {
  return <p>{step.title}</p>;
}
