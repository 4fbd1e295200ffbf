import type { StepProps } from '../step-view.ts';

export function RoundCanvas({ step }: StepProps) {
  return <p>{step.title}</p>;
}
