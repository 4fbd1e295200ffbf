import { ideaOf, isReadBack, linesOf } from '../../../shared/steps/handover/card.ts';
import { handover } from '../../../shared/steps/handover/handover.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftField } from '../../session/draft-field.tsx';
import { useSlice } from '../../session/use-session.ts';
import type { StepProps } from '../step-view.ts';
import { useHandover } from './use-handover.ts';
import type { HandoverWord } from './words.ts';
import styles from './handover.module.css';

/** The card as it stands, to be read; in the second meeting with a place for what the Prover says back. */
export function CardText({ step }: StepProps) {
  const say = useSay<HandoverWord>();
  const slice = useSlice(handover, step.id);
  const { answer } = useHandover(step.id);
  const { helps = '', 'read-back': readBack = '' } = slice.answers;
  return (
    <div className={styles.fields}>
      <article className={styles.card}>
        <p className={styles.idea} dir="auto">
          {ideaOf(slice)}
        </p>
        {helps === '' ? null : <p dir="auto">{say('handover.helps', { text: helps })}</p>}
        {(['tried', 'open', 'keep'] as const).map((part) => {
          const lines = linesOf(slice, part);
          return lines.length === 0 ? null : (
            <div key={part}>
              <h3 className={styles.cardHead}>{say(`handover.${part}`)}</h3>
              <ul className={styles.cardLines}>
                {lines.map(({ id, text, how }) => (
                  <li key={id} dir="auto">
                    {how === '' ? text : say('handover.tried-how', { text, how })}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </article>
      {isReadBack(step) && slice.accepted === null ? (
        <DraftField
          multiline
          field={`handover.read-back:${step.id}`}
          label={say('handover.read-back-field')}
          placeholder={say('handover.read-back-hint')}
          look="voice"
          initialFocus={readBack === ''}
          value={readBack}
          onKeep={(text) => answer('read-back', text.trim())}
        />
      ) : readBack === '' ? null : (
        <p className={styles.readBack} dir="auto">
          {readBack}
        </p>
      )}
    </div>
  );
}
