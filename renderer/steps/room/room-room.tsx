import type { StepProps } from '../step-view.ts';

export function RoomRoom({ step }: StepProps) {
  return <p>{step.title}</p>;
}
