import type { Command } from '../../../app/command.ts';
import { heldCard, withHeld, type SortHand } from '../hand.ts';

const PLACES = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** A digit puts the card into the cluster of that number, as its heading shows it. */
function placeIn(place: (typeof PLACES)[number]): Command<SortHand> {
  return {
    name: `sort.place-${place}`,
    label: `sort.command.place-${place}`,
    group: 'step',
    keys: [String(place)],
    enabled: (hand) => heldCard(hand) !== undefined && hand.groups[place]?.cluster != null,
    perform: (hand) =>
      withHeld(
        hand,
        ({ id }) => {
          const cluster = hand.groups[place]?.cluster;
          if (cluster) hand.sort.place(id, cluster.id);
        },
        true,
      ),
  };
}

const placeLoose: Command<SortHand> = {
  name: 'sort.place-0',
  label: 'sort.command.place-0',
  group: 'step',
  keys: ['0'],
  enabled: (hand) => heldCard(hand)?.sorting.cluster != null,
  perform: (hand) => withHeld(hand, ({ id }) => hand.sort.place(id, null), true),
};

export const place: readonly Command<SortHand>[] = [placeLoose, ...PLACES.map(placeIn)];
