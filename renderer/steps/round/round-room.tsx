import { roundSettings } from '../../../shared/steps/round/turn-order.ts';
import type { StepProps } from '../step-view.ts';
import { SwapRoom } from './swap-room.tsx';
import { ViewsRoom } from './views-room.tsx';

export function RoundRoom({ step }: StepProps) {
  return roundSettings(step).variant === 'swap' ? <SwapRoom step={step} /> : <ViewsRoom step={step} />;
}
