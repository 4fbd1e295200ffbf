import type { StepProps } from '../step-view.ts';

export function MessageRoom({ step }: StepProps) {
  return <p>{step.title}</p>;
}
