import { frame } from '../../../shared/steps/frame/frame.ts';
import type { FrameField } from '../../../shared/steps/frame/events.ts';
import type { frameWords } from '../../../shared/steps/frame/words.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftField } from '../../session/draft-field.tsx';
import { useSlice } from '../../session/use-session.ts';
import { Segmented } from '../../ui/segmented.tsx';
import type { StepProps } from '../step-view.ts';
import { FrameFacts } from './frame-facts.tsx';
import { FrameHeard } from './frame-heard.tsx';
import { useFrame } from './use-frame.ts';
import type { frameViewWords } from './words.ts';
import styles from './frame.module.css';

export type FrameWord = keyof typeof frameWords | keyof typeof frameViewWords;

/** Who it is for, what they need, what is seen and heard: a page of short answers, each saved as it is left. */
export function FrameCanvas({ step }: StepProps) {
  return (
    <div className={styles.canvas}>
      <div className={styles.answers}>
        <Answer step={step} field="customer" />
        <Answer step={step} field="sponsor" />
        <Answer step={step} field="need" />
        <Answer step={step} field="done-when" />
        <SaleChoice step={step} />
      </div>
      <div className={styles.lists}>
        <FrameFacts step={step.id} />
        <FrameHeard step={step.id} />
      </div>
    </div>
  );
}

interface AnswerProps extends StepProps {
  readonly field: Exclude<FrameField, 'sale'>;
}

function Answer({ step, field }: AnswerProps) {
  const say = useSay<FrameWord>();
  const value = useSlice(frame, step.id).answers[field] ?? '';
  const { answer } = useFrame(step.id);
  return (
    <div className={styles[field]}>
      <DraftField
        field={`frame.${field}:${step.id}`}
        label={say(`frame.${field}`)}
        placeholder={say(`frame.${field}-hint`)}
        value={value}
        onKeep={(text) => answer(field, text.trim())}
        initialFocus={field === 'customer' && value === ''}
        look={field === 'need' ? 'voice' : 'plain'}
        multiline={field === 'need' || field === 'done-when'}
      />
    </div>
  );
}

function SaleChoice({ step }: StepProps) {
  const say = useSay<FrameWord>();
  const sale = useSlice(frame, step.id).answers.sale;
  const { answer } = useFrame(step.id);
  const value = sale === 'first' || sale === 'last' ? sale : 'none';
  return (
    <div className={styles.sale}>
      <Segmented
        label={say('frame.sale-choice')}
        options={[
          { id: 'none', label: say('frame.sale.none') },
          { id: 'first', label: say('frame.sale.first-short') },
          { id: 'last', label: say('frame.sale.last-short') },
        ]}
        value={value}
        onChange={(chosen) => answer('sale', chosen === 'none' ? '' : chosen)}
      />
      {value === 'none' ? null : <p className={styles.note}>{say(`frame.sale.${value}`)}</p>}
    </div>
  );
}
