import { Plus } from 'lucide-react';
import type { VoteOffer } from '../../../shared/steps/vote/offered.ts';
import { useSay } from '../../app/use-say.ts';
import { Button } from '../../ui/button.tsx';
import type { VoteWord } from './words.ts';
import styles from './vote.module.css';

interface VoteFeedProps {
  readonly offers: readonly VoteOffer[];
  readonly onFeed: (offer: VoteOffer) => void;
  /** There is nothing to vote on yet: the first offer is the next thing to do. */
  readonly lead: boolean;
}

/** What was picked, clustered, thought of or written before; the first by one key. */
export function VoteFeed({ offers, onFeed, lead }: VoteFeedProps) {
  const say = useSay<VoteWord>();
  if (offers.length === 0) return null;
  return (
    <div className={styles.offers}>
      <span className={styles.note}>{say('vote.feed')}</span>
      {offers.map((offer, index) => (
        <Button
          key={offer.kind}
          size="s"
          icon={<Plus aria-hidden />}
          variant={lead && index === 0 ? 'primary' : 'plain'}
          keys={index === 0 ? 'B' : undefined}
          initialFocus={lead && index === 0}
          onPress={() => onFeed(offer)}
        >
          {say(`vote.offer.${offer.kind}`, { count: offer.options.length })}
        </Button>
      ))}
    </div>
  );
}
