import type { Command } from '../../../app/command.ts';
import { placeAfterProblems, type Place, type PromiseHand } from '../hand.ts';

/** From anywhere in the huddle to any of its questions. */
export const goToParts: readonly Command<PromiseHand>[] = [
  goToPart('add', 'i', () => 'add'),
  goToPart('problem', 'b', () => 'problem'),
  goToPart('line', 'l', (hand) => placeAfterProblems(hand)),
  goToPart('sign', 's', () => 'sign'),
  goToPart('end', 'f', () => 'end'),
];

function goToPart(name: string, key: string, place: (hand: PromiseHand) => Place): Command<PromiseHand> {
  return {
    name: `promise.go-${name}`,
    label: `promise.command.go-${name}`,
    group: 'step',
    keys: [key],
    enabled: () => true,
    perform: (hand) => hand.goTo(place(hand)),
  };
}
