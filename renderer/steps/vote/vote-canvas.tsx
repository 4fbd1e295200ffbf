import { useMemo, useState } from 'react';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import { voteOffers } from '../../../shared/steps/vote/offered.ts';
import { firstTie } from '../../../shared/steps/vote/ranking.ts';
import { voteArrangement } from '../../../shared/steps/vote/tally.ts';
import { vote } from '../../../shared/steps/vote/vote.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { voteCommands } from './commands/vote-commands.ts';
import type { VoteHand } from './hand.ts';
import { OptionList } from './option-list.tsx';
import { TieBanner } from './tie-banner.tsx';
import { useVote } from './use-vote.ts';
import { VoteArrangement } from './vote-arrangement.tsx';
import { VoteFeed } from './vote-feed.tsx';
import type { VoteWord } from './words.ts';
import styles from './vote.module.css';

/** Options, their dots, and what to do when they are equal. */
export function VoteCanvas({ step }: StepProps) {
  const say = useSay<VoteWord>();
  const rows = useRows();
  const slice = useSlice(vote, step.id);
  const session = useSession((state) => state);
  const actions = useVote(step.id);
  const [asksCustomer, setAsksCustomer] = useState(false);
  const [person, setPerson] = useState<Id | null>(null);
  const { way } = voteArrangement(slice, step, session);
  const present = session.people.participants.filter((one) => one.present);
  const by = way === 'hands' ? null : (byId(present, person ?? '') ?? present[0])?.id;
  const offers = useMemo(() => voteOffers(slice, session), [slice, session]);
  const tie = useMemo(() => firstTie(slice), [slice]);
  const hand = useMemo<VoteHand>(
    () => ({ rows, slice, actions, offers, tie, askCustomer: () => setAsksCustomer(true) }),
    [rows, slice, actions, offers, tie],
  );
  useCommands(voteCommands, hand);
  const empty = slice.options.length === 0;
  return (
    <div {...rows.area} className={styles.canvas}>
      {empty ? null : <VoteArrangement step={step} by={by} onPerson={setPerson} />}
      <OptionList step={step} by={by} onLeave={rows.leave} />
      <TieBanner
        key={tie.map(({ option }) => option.id).join()}
        hand={hand}
        asksCustomer={asksCustomer}
        onDone={() => setAsksCustomer(false)}
      />
      <div className={styles.add}>
        <AddField
          hints
          field={`vote.option:${step.id}`}
          label={say('vote.add-option')}
          labelHidden
          placeholder={say(empty ? 'vote.add-first' : 'vote.add-option')}
          initialFocus={empty && offers.length === 0}
          onAdd={actions.addOption}
        />
        <VoteFeed offers={offers} onFeed={actions.feed} lead={empty} />
      </div>
    </div>
  );
}
