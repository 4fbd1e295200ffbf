import { useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { VoteHand } from './hand.ts';
import type { VoteWord } from './words.ts';
import styles from './vote.module.css';

interface TieBannerProps {
  readonly hand: VoteHand;
  readonly asksCustomer: boolean;
  readonly onDone: () => void;
}

/** A tie is shown as a tie, and asks what breaks it: more dots, or the customer. */
export function TieBanner({ hand, asksCustomer, onDone }: TieBannerProps) {
  const say = useSay<VoteWord>();
  const { tie, actions, askCustomer } = hand;
  const [chosen, setChosen] = useState<Id | null>(null);
  if (tie.length < 2) return null;
  const options = tie.map(({ option }) => option);
  const winner = chosen ?? options[0]?.id ?? '';
  return (
    <Banner
      tone="hint"
      title={say('vote.tie', { count: tie.length, rank: tie[0]?.rank ?? 1 })}
      action={
        asksCustomer ? null : (
          <span className={styles.tieKeys}>
            <Button
              size="s"
              keys="R"
              onPress={() =>
                actions.openRound(
                  options.map(({ id }) => id),
                  1,
                )
              }
            >
              {say('vote.another-round')}
            </Button>
            <Button size="s" keys="W" onPress={askCustomer}>
              {say('vote.ask-customer')}
            </Button>
          </span>
        )
      }
    >
      {asksCustomer ? (
        <div
          className={styles.tieForm}
          role="presentation"
          onKeyDown={(event) => {
            if (event.key === 'Escape') onDone();
          }}
        >
          <Select
            label={say('vote.better-for-customer')}
            value={winner}
            options={options.map(({ id, text }) => ({ id, label: text }))}
            onChange={setChosen}
          />
          <AddField
            field={`vote.because:${winner}`}
            label={say('vote.because')}
            placeholder={say('vote.because-hint')}
            initialFocus
            onAdd={(because) => {
              actions.breakTie(winner, because);
              onDone();
            }}
          />
        </div>
      ) : (
        options.map(({ text }) => text).join(' · ')
      )}
    </Banner>
  );
}
