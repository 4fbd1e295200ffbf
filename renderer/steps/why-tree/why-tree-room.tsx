import type { StepProps } from '../step-view.ts';
export function WhyTreeRoom({ step }: StepProps) {
  return <p>{step.title}</p>;
}
