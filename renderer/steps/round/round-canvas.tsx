import { roundSettings } from '../../../shared/steps/round/turn-order.ts';
import type { StepProps } from '../step-view.ts';
import { SwapCanvas } from './swap-canvas.tsx';
import { ViewsCanvas } from './views-canvas.tsx';

/** Everyone in turn; or each side says what the other side sees. */
export function RoundCanvas({ step }: StepProps) {
  return roundSettings(step).variant === 'swap' ? <SwapCanvas step={step} /> : <ViewsCanvas step={step} />;
}
