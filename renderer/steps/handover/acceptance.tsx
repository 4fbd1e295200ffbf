import { Check, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { byId } from '../../../shared/session/entities.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { ideaOf, isReadBack, openQuestions } from '../../../shared/steps/handover/card.ts';
import type { HandoverSlice } from '../../../shared/steps/handover/slice.ts';
import { clockTime } from '../../app/clock-time.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { useDraft, useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { taker, type HandoverHand } from './hand.ts';
import type { HandoverWord } from './words.ts';
import styles from './handover.module.css';

interface AcceptanceProps {
  readonly step: AgendaStep;
  readonly hand: HandoverHand;
}

/** Reading out and accepting, or who has accepted. */
export function Acceptance({ step, hand }: AcceptanceProps) {
  const { accepted } = hand.slice;
  return accepted === null ? (
    <NotYet step={step} hand={hand} />
  ) : (
    <Taken step={step} hand={hand} accepted={accepted} />
  );
}

function NotYet({ step, hand }: AcceptanceProps) {
  const say = useSay<HandoverWord>();
  const participants = useSession((state) => state.people.participants);
  const { slice, actions } = hand;
  const open = openQuestions(slice).length;
  const by = taker(hand);
  const name = byId(participants, by ?? '')?.name ?? '';
  const readOut = slice.course.findLast(({ kind }) => kind === 'read-out');
  const written = ideaOf(slice) !== '';
  const ready = written && open === 0 && by !== null;
  const first = readOut !== undefined || isReadBack(step);
  return (
    <div className={styles.ways}>
      {isReadBack(step) ? null : (
        <Button
          keys="W"
          icon={<Volume2 aria-hidden />}
          variant={written && !first ? 'primary' : 'plain'}
          disabled={!written}
          onPress={actions.readOut}
        >
          {say('handover.read-out')}
        </Button>
      )}
      <Button
        keys="Y"
        icon={<Check aria-hidden />}
        variant={ready && first ? 'primary' : 'plain'}
        disabled={!ready}
        onPress={() => actions.accept(by)}
      >
        {name === '' ? say('handover.accept') : say('handover.accept-as', { name })}
      </Button>
      {open > 0 ? (
        <span className={styles.warn}>{say('handover.open-questions', { count: open })}</span>
      ) : readOut === undefined ? null : (
        <span className={styles.note}>
          {say('handover.was-read-out', { time: clockTime(Date.parse(readOut.at)) })}
        </span>
      )}
    </div>
  );
}

interface TakenProps extends AcceptanceProps {
  readonly accepted: NonNullable<HandoverSlice['accepted']>;
}

function Taken({ step, hand, accepted }: TakenProps) {
  const say = useSay<HandoverWord>();
  const name = useSession((state) => byId(state.people.participants, accepted.by)?.name ?? '');
  const field = `handover.reopen:${step.id}`;
  const [draft] = useDraft(field);
  const [reopening, setReopening] = useState(Boolean(draft));
  return (
    <div className={styles.ways}>
      <p className={styles.accepted}>
        <Check aria-hidden />
        {say('handover.accepted-at', { name, time: clockTime(Date.parse(accepted.at)) })}
      </p>
      {reopening ? (
        <div className={styles.reopening}>
          <AddField
            field={field}
            label={say('handover.reopen-field')}
            initialFocus
            onAdd={hand.actions.reopen}
          />
        </div>
      ) : (
        <Button size="s" variant="quiet" onPress={() => setReopening(true)}>
          {say('handover.reopen')}
        </Button>
      )}
    </div>
  );
}
