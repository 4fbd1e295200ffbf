import { X } from 'lucide-react';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { write } from '../../../shared/steps/write/write.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useWrite } from './use-write.ts';
import type { WriteWord } from './words.ts';
import styles from './write.module.css';

interface CardListProps {
  readonly step: AgendaStep;
  readonly onLeave: (row: Id) => void;
}

/** What was shown, in the order of the shuffle. */
export function CardList({ step, onLeave }: CardListProps) {
  const say = useSay<WriteWord>();
  const { cards } = useSlice(write, step.id);
  const participants = useSession((state) => state.people.participants);
  const { changeCard, removeCard } = useWrite(step);
  if (cards.length === 0) return null;
  return (
    <ul className={styles.cards} aria-label={say('write.shown')}>
      {cards.map(({ id, text, by }) => (
        <li key={id} className={styles.card} data-row={id}>
          <DraftEdit
            field={`write.shown:${id}`}
            label={say('write.card')}
            value={text}
            look="voice"
            multiline
            hints
            onKeep={(words) => changeCard(id, words.trim())}
          />
          <IconButton
            label={say('write.remove-card')}
            icon={<X />}
            onPress={() => {
              onLeave(id);
              removeCard(id);
            }}
          />
          {by === null ? null : (
            <span className={styles.writtenBy}>{byId(participants, by)?.name ?? ''}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
