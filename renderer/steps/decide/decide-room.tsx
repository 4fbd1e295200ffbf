import type { StepProps } from '../step-view.ts';

export function DecideRoom({ step }: StepProps) {
  return <p>{step.title}</p>;
}
