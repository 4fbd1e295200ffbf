import type { Id } from '../../../shared/session/event.ts';
import { standingOf } from '../../../shared/steps/decide/standing.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { RemarkRow } from './advice.tsx';
import type { DecideHand } from './hand.ts';
import type { DecideWord } from './words.ts';
import styles from './remarks.module.css';

interface RaiseProps {
  readonly step: Id;
  readonly option: Id;
  readonly hand: DecideHand;
}

/** A hand under the threshold is a question, not a veto: what would raise it? */
export function Raise({ step, option, hand }: RaiseProps) {
  const say = useSay<DecideWord>();
  const { slice, departments, decide, rows } = hand;
  if (slice.rule !== 'fist-to-five') return null;
  const { lowest } = standingOf(slice, option, departments);
  const said = slice.remarks.filter((remark) => remark.kind === 'raise' && remark.option === option);
  const low = lowest !== null && lowest < slice.threshold;
  if (!low && said.length === 0) return null;
  return (
    <ul className={styles.remarks}>
      {said.map((remark) => (
        <RemarkRow key={remark.id} step={step} remark={remark} onLeave={rows.leave} />
      ))}
      {low ? (
        <li className={styles.remark}>
          <span className={styles.remarkBy}>{say('decide.raise.unnamed')}</span>
          <AddField
            hints
            field={`decide.raise:${step}/${option.slice(-12)}`}
            label={say('decide.raise-field')}
            labelHidden
            placeholder={say('decide.raise-hint')}
            onAdd={(text) =>
              decide.remark({ kind: 'raise', option, participant: null, department: null, text })
            }
          />
        </li>
      ) : null}
    </ul>
  );
}
