import { Check, Play, X } from 'lucide-react';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import type { Participant } from '../../../shared/session/people.ts';
import { round } from '../../../shared/steps/round/round.ts';
import { saidBy, turnOf, type Said } from '../../../shared/steps/round/slice.ts';
import { currentRound } from '../../../shared/steps/round/turn-order.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useRound } from './use-round.ts';
import type { RoundWord } from './words.ts';
import styles from './round.module.css';

export interface TurnRowProps {
  readonly person: Participant;
  readonly step: AgendaStep;
  readonly isNext: boolean;
  readonly onLeave: (row: Id) => void;
}

/** One person of the round: whether they spoke, and their words. Pressing the name gives them the floor. */
export function TurnRow({ person, step, isNext, onLeave }: TurnRowProps) {
  const say = useSay<RoundWord>();
  const slice = useSlice(round, step.id);
  const people = useSession((state) => state.people);
  const { give } = useRound(step);
  const department = byId(people.departments, person.department ?? '')?.name;
  const state = turnOf(slice, person.id, currentRound(slice, people, step))?.state ?? 'waiting';
  const word = state === 'waiting' && isNext ? 'round.state.next' : (`round.state.${state}` as const);
  return (
    <li className={styles.turn} data-state={state}>
      <div className={styles.turnHead} data-row={person.id}>
        <span className={styles.turnMark}>
          {state === 'spoken' ? <Check aria-hidden /> : null}
          {state === 'speaking' ? <Play aria-hidden /> : null}
        </span>
        <button
          type="button"
          className={styles.turnName}
          aria-label={say('round.give-label', {
            name: [person.name, department].filter(Boolean).join(' '),
            state: say(word),
          })}
          onClick={() => give(person.id)}
        >
          <span>{person.name}</span> <span className={styles.note}>{department}</span>
        </button>
        <span className={styles.note}>{say(word)}</span>
      </div>
      <SaidList said={saidBy(slice, person.id)} step={step} onLeave={onLeave} />
    </li>
  );
}

interface SaidListProps {
  readonly said: readonly Said[];
  readonly step: AgendaStep;
  readonly onLeave: (row: Id) => void;
}

function SaidList({ said, step, onLeave }: SaidListProps) {
  const say = useSay<RoundWord>();
  const { changeSaid, removeSaid } = useRound(step);
  if (said.length === 0) return null;
  return (
    <ul className={styles.said}>
      {said.map(({ id, text }) => (
        <li key={id} className={styles.saidLine} data-row={id}>
          <DraftEdit
            field={`round.words:${id}`}
            label={say('round.said-words')}
            value={text}
            look="voice"
            multiline
            hints
            onKeep={(next) => changeSaid(id, next.trim())}
          />
          <IconButton
            label={say('round.remove-said')}
            icon={<X />}
            onPress={() => {
              onLeave(id);
              removeSaid(id);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
