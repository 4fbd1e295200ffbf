import type { StepProps } from '../step-view.ts';

export function CloseRoom({ step }: StepProps) {
  return <p>{step.title}</p>;
}
