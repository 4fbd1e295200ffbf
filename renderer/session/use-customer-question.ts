import { customerLine } from '../../shared/steps/frame/customer-line.ts';
import { useSay } from '../app/use-say.ts';
import { useSession } from './use-session.ts';
import type { SessionWord } from './words.ts';

/** The question that one key asks, with the customer's name when it is known. */
export function useCustomerQuestion(): string {
  const say = useSay<SessionWord>();
  const customer = useSession((state) => customerLine(state).customer);
  return customer === '' ? say('projector.ask') : say('projector.ask-named', { customer });
}
