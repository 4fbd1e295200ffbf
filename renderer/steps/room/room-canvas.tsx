import type { StepProps } from '../step-view.ts';

export function RoomCanvas({ step }: StepProps) {
  return <p>{step.title}</p>;
}
