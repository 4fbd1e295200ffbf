import { frame } from '../../../shared/steps/frame/frame.ts';
import { useSay } from '../../app/use-say.ts';
import { useSlice } from '../../session/use-session.ts';
import type { StepProps } from '../step-view.ts';
import type { FrameWord } from './frame-canvas.tsx';
import styles from './frame-room.module.css';

/** More facts than this stand in two columns. */
const MANY = 6;

/** Rows of a label in the voice face and what was said, as big as they fit. */
export function FrameRoom({ step }: StepProps) {
  const say = useSay<FrameWord>();
  const { answers, facts, heard } = useSlice(frame, step.id);
  const latest = heard.at(-1);
  return (
    <dl className={styles.rows}>
      <Row
        label={say('frame.customer').toLocaleLowerCase()}
        text={answers.customer}
        open={say('frame.room.customer-open')}
      />
      <Row
        label={say('frame.room.heard')}
        text={answers.need ?? latest?.words}
        open={say('frame.room.need-open')}
        voice
      />
      {facts.length > 0 ? (
        <div className={styles.row}>
          <dt className={styles.label}>{say('frame.room.facts')}</dt>
          <dd className={styles.facts} data-many={facts.length > MANY || undefined}>
            <ul>
              {facts.map((fact) => (
                <li key={fact.id}>{fact.text}</li>
              ))}
            </ul>
          </dd>
        </div>
      ) : null}
      {answers['done-when'] ? (
        <Row label={say('frame.room.done-when')} text={answers['done-when']} open="" />
      ) : null}
      {answers.sponsor ? <Row label={say('frame.room.sponsor')} text={answers.sponsor} open="" /> : null}
    </dl>
  );
}

interface RowProps {
  readonly label: string;
  readonly text: string | undefined;
  /** What is asked while there is no answer. */
  readonly open: string;
  readonly voice?: boolean;
}

function Row({ label, text, open, voice = false }: RowProps) {
  return (
    <div className={styles.row} data-open={text ? undefined : true}>
      <dt className={styles.label}>{label}</dt>
      <dd className={voice && text ? styles.voice : styles.text}>{text || open}</dd>
    </div>
  );
}
