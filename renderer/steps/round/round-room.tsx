import type { StepProps } from '../step-view.ts';

export function RoundRoom({ step }: StepProps) {
  return <p>{step.title}</p>;
}
