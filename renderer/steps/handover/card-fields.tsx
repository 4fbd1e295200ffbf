import type { Id } from '../../../shared/session/event.ts';
import { handover } from '../../../shared/steps/handover/handover.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftField } from '../../session/draft-field.tsx';
import { useSlice } from '../../session/use-session.ts';
import type { HandoverActions } from './use-handover.ts';
import type { HandoverWord } from './words.ts';
import styles from './handover.module.css';

interface CardFieldsProps {
  readonly step: Id;
  readonly actions: HandoverActions;
  /** Nothing can be taken: the idea is typed. */
  readonly initialFocus: boolean;
}

/** The idea in one sentence, and why it helps the customer. */
export function CardFields({ step, actions, initialFocus }: CardFieldsProps) {
  const say = useSay<HandoverWord>();
  const { answers } = useSlice(handover, step);
  return (
    <div className={styles.fields}>
      {(['idea', 'helps'] as const).map((field) => (
        <DraftField
          key={field}
          hints
          multiline
          field={`handover.${field}:${step}`}
          label={say(`handover.${field}-field`)}
          placeholder={say(`handover.${field}-hint`)}
          look={field === 'idea' ? 'voice' : 'plain'}
          initialFocus={initialFocus && field === 'idea' && (answers.idea ?? '') === ''}
          value={answers[field] ?? ''}
          onKeep={(text) => actions.answer(field, text.trim())}
        />
      ))}
    </div>
  );
}
