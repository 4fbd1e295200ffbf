import { X } from 'lucide-react';
import type { CardQuestion } from '../../../shared/steps/handover/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { HandoverHand } from './hand.ts';
import type { HandoverWord } from './words.ts';
import styles from './handover.module.css';

/** A question about the card with its answer; once the card is taken both stand as they are. */
export function QuestionRow({
  question,
  hand,
}: {
  readonly question: CardQuestion;
  readonly hand: HandoverHand;
}) {
  const say = useSay<HandoverWord>();
  const { rows, actions, slice } = hand;
  const { id, text, answer } = question;
  const closed = slice.accepted !== null;
  if (closed) {
    return (
      <li className={styles.line}>
        <div className={styles.lineText}>
          <p dir="auto">{text}</p>
          <p className={styles.how} dir="auto">
            {answer}
          </p>
        </div>
      </li>
    );
  }
  return (
    <li className={styles.line} data-row={id} data-open={answer === '' || undefined}>
      <div className={styles.lineText}>
        <DraftEdit
          hints
          field={`handover.question:${id}`}
          label={say('handover.question')}
          value={text}
          multiline
          onKeep={(next) => actions.changeQuestion(id, next.trim())}
        />
        <span className={styles.how} data-part="answer">
          <span aria-hidden>→</span>
          <DraftEdit
            field={`handover.answer:${id}`}
            label={say('handover.answer')}
            placeholder={say('handover.answer-hint')}
            value={answer}
            mayBeEmpty
            onKeep={(next) => actions.answerQuestion(id, next.trim())}
          />
        </span>
      </div>
      <IconButton
        label={say('handover.remove-question')}
        icon={<X />}
        onPress={() => {
          rows.leave(id);
          actions.removeQuestion(id);
        }}
      />
    </li>
  );
}
