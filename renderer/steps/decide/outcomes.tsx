import { X } from 'lucide-react';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useDecide } from './use-decide.ts';
import type { DecideWord } from './words.ts';
import styles from './decide.module.css';

interface OutcomesProps {
  readonly step: Id;
  readonly onLeave: (row: Id) => void;
}

/** What was decided here, as it will stand in the minutes. */
export function Outcomes({ step, onLeave }: OutcomesProps) {
  const say = useSay<DecideWord>();
  const dates = useDates();
  const items = useSession((state) => state.items);
  const { outcomes } = useSlice(decide, step);
  const { changeDecision, removeDecision } = useDecide(step);
  const decisions = outcomes.map(({ id }) => byId(items, id)).filter((item) => item !== undefined);
  if (decisions.length === 0) return null;
  return (
    <ul className={styles.outcomes}>
      {decisions.map((item) => (
        <li key={item.id} className={styles.outcome} data-row={item.id}>
          <div className={styles.outcomeText}>
            <DraftEdit
              field={`decide.decision:${item.id}`}
              label={say('decide.outcome')}
              look="voice"
              multiline
              value={item.text}
              hints
              onKeep={(text) => changeDecision(item.id, { text: text.trim() })}
            />
          </div>
          <IconButton
            label={say('decide.remove-decision')}
            icon={<X />}
            onPress={() => {
              onLeave(item.id);
              removeDecision(item.id);
            }}
          />
          <p className={styles.note}>
            {item.how} {item.review ? say('decide.review-on', { date: dates.short(item.review) }) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
