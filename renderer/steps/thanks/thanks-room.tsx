import type { StepProps } from '../step-view.ts';

export function ThanksRoom({ step }: StepProps) {
  return <p>{step.title}</p>;
}
