import { Plus } from 'lucide-react';
import type { Id } from '../../../shared/session/event.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import { optionOffers, type OptionOffer } from '../../../shared/steps/decide/offered.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useDecide } from './use-decide.ts';
import type { DecideWord } from './words.ts';
import styles from './decide.module.css';

/** What earlier steps came up with: all of the first source by one key, or each by a press. */
export function OfferedOptions({ step }: { readonly step: Id }) {
  const session = useSession((state) => state);
  const slice = useSlice(decide, step);
  const offers = optionOffers(slice, session);
  if (offers.length === 0 || slice.outcomes.length > 0) return null;
  return offers.map((offer, index) => (
    <OneOffer key={offer.kind} step={step} offer={offer} first={index === 0} />
  ));
}

interface OneOfferProps {
  readonly step: Id;
  readonly offer: OptionOffer;
  readonly first: boolean;
}

function OneOffer({ step, offer, first }: OneOfferProps) {
  const say = useSay<DecideWord>();
  const { addOption, addOptions } = useDecide(step);
  const { kind, options } = offer;
  return (
    <div className={styles.offered}>
      <p className={styles.note}>{say(`decide.offered.${kind}`)}</p>
      <ul className={styles.offers}>
        {options.map(({ id, text }) => (
          <li key={id}>
            <button type="button" className={styles.offer} onClick={() => addOption(text)}>
              <Plus aria-hidden />
              <span>{text}</span>
            </button>
          </li>
        ))}
        {options.length > 1 ? (
          <li>
            <Button
              size="s"
              variant="quiet"
              keys={first ? 'B' : undefined}
              onPress={() => addOptions(options.map(({ text }) => text))}
            >
              {say('decide.take-all', { count: options.length })}
            </Button>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
