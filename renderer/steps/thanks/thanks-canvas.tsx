import type { StepProps } from '../step-view.ts';

export function ThanksCanvas({ step }: StepProps) {
  return <p>{step.title}</p>;
}
