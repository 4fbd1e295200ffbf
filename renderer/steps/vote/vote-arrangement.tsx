import type { Id } from '../../../shared/session/event.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { lastRound } from '../../../shared/steps/vote/slice.ts';
import { dotsEachIn, tallyBy, voteArrangement } from '../../../shared/steps/vote/tally.ts';
import { vote } from '../../../shared/steps/vote/vote.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { NumberField } from '../../session/number-field.tsx';
import { useVote } from './use-vote.ts';
import type { VoteWord } from './words.ts';
import styles from './vote.module.css';

interface VoteArrangementProps {
  readonly step: AgendaStep;
  /** Whose dots are entered; null for all hands together. */
  readonly by: Id | null | undefined;
  readonly onPerson: (person: Id) => void;
}

const WAYS = ['hands', 'people'] as const;

/** How many dots, how many people, and how they are entered. */
export function VoteArrangement({ step, by, onPerson }: VoteArrangementProps) {
  const say = useSay<VoteWord>();
  const session = useSession((state) => state);
  const slice = useSlice(vote, step.id);
  const { arrange } = useVote(step.id);
  const arranged = voteArrangement(slice, step, session);
  const round = lastRound(slice);
  return (
    <div className={styles.arrangement}>
      {round === 1 ? (
        <NumberField
          field={`vote.dots:${step.id}`}
          label={say('vote.dots-each')}
          value={arranged.dots}
          min={1}
          max={20}
          onKeep={(dots) => arrange({ dots })}
        />
      ) : (
        <p className={styles.round}>
          {say('vote.round', { round })}{' '}
          <span className={styles.note}>
            {say('vote.round-dots', { count: dotsEachIn(slice, round, arranged.dots) })}
          </span>
        </p>
      )}
      <NumberField
        field={`vote.voters:${step.id}`}
        label={say('vote.voters')}
        value={arranged.voters}
        min={1}
        max={1000}
        onKeep={(voters) => arrange({ voters })}
      />
      <Segmented
        label={say('vote.way')}
        options={WAYS.map((id) => ({ id, label: say(`vote.way.${id}`) }))}
        value={arranged.way}
        onChange={(way) => arrange({ way })}
      />
      {by === null ? null : <Person step={step} by={by} onPerson={onPerson} />}
    </div>
  );
}

function Person({ step, by, onPerson }: VoteArrangementProps) {
  const say = useSay<VoteWord>();
  const session = useSession((state) => state);
  const slice = useSlice(vote, step.id);
  const arranged = voteArrangement(slice, step, session);
  const present = session.people.participants.filter((person) => person.present);
  if (by === undefined || by === null) return <p className={styles.note}>{say('vote.nobody')}</p>;
  const { given, possible } = tallyBy(slice, by, arranged);
  return (
    <div className={styles.person}>
      <Select
        label={say('vote.person')}
        value={by}
        options={present.map(({ id, name }) => ({ id, label: name }))}
        onChange={onPerson}
      />
      <p className={styles.note} aria-live="polite">
        {say('vote.left', { count: (possible ?? 0) - given })}
      </p>
    </div>
  );
}
