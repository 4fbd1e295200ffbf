import { Plus } from 'lucide-react';
import type { Id } from '../../../shared/session/event.ts';
import { OFFERS, offersOf } from '../../../shared/steps/sort/cards.ts';
import { sort } from '../../../shared/steps/sort/sort.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useSort } from './use-sort.ts';
import type { SortWord } from './words.ts';
import styles from './sort.module.css';

/** What was noted, said or seen before, one press each. */
export function Offers({ step }: { readonly step: Id }) {
  const say = useSay<SortWord>();
  const session = useSession((state) => state);
  const slice = useSlice(sort, step);
  const { bringIn } = useSort(step);
  const offers = OFFERS.map((offer) => ({
    offer,
    cards: offersOf(slice, session, offer).map(({ id }) => id),
  })).filter(({ cards }) => cards.length > 0);
  if (offers.length === 0) return null;
  return (
    <div className={styles.offers}>
      <span className={styles.note}>{say('sort.bring-in')}</span>
      {offers.map(({ offer, cards }) => (
        <Button key={offer} size="s" icon={<Plus aria-hidden />} onPress={() => bringIn(cards)}>
          {say(`sort.offer.${offer}`, { count: cards.length })}
        </Button>
      ))}
    </div>
  );
}
