import type { Id } from '../../../shared/session/event.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { DraftField } from '../../session/draft-field.tsx';
import { useSlice } from '../../session/use-session.ts';
import { useDecide } from './use-decide.ts';
import type { DecideWord } from './words.ts';
import styles from './decide.module.css';

/** What is being decided, as one question: a field until it is worded, then a line that can be reworded; the step's heading says it big. */
export function QuestionField({ step }: { readonly step: Id }) {
  const say = useSay<DecideWord>();
  const { question, options } = useSlice(decide, step);
  const { setQuestion } = useDecide(step);
  const field = `decide.question:${step}`;
  if (question !== '') {
    return (
      <div className={styles.questionLine} data-row={`question/${step}`}>
        <span className={styles.frameLabel}>{say('decide.question')}</span>
        <DraftEdit
          field={field}
          label={say('decide.question-field')}
          value={question}
          onKeep={(text) => setQuestion(text.trim())}
        />
      </div>
    );
  }
  return (
    <DraftField
      field={field}
      label={say('decide.question-field')}
      placeholder={say('decide.question-hint')}
      look="voice"
      value={question}
      initialFocus={options.length === 0}
      onKeep={(text) => setQuestion(text.trim())}
    />
  );
}
