import type { Answer, FollowedKind } from '../../../shared/session/followed.ts';
import { Button } from '../../ui/button.tsx';
import { useSay } from '../use-say.ts';
import { ANSWER_KEYS, answersOf, giveWord } from './answers.ts';
import type { FollowUpWord } from './words.ts';
import styles from './follow-up.module.css';

export interface OutcomeButtonsProps {
  readonly kind: FollowedKind;
  readonly onAnswer: (answer: Answer) => void;
  /** In a carry-over a thing may be looked at and left open. */
  readonly mayLeave?: boolean | undefined;
}

/** One press each: what became of a thing. */
export function OutcomeButtons({ kind, onAnswer, mayLeave = false }: OutcomeButtonsProps) {
  const say = useSay<FollowUpWord>();
  return (
    <fieldset className={styles.answers}>
      <legend className={styles.legend}>{say('follow-up.what')}</legend>
      {answersOf(kind, mayLeave).map((answer, index) => (
        <Button
          key={answer}
          size="s"
          variant={index === 0 ? 'primary' : 'plain'}
          keys={ANSWER_KEYS[answer]}
          onPress={() => onAnswer(answer)}
        >
          {say(giveWord(kind, answer))}
        </Button>
      ))}
    </fieldset>
  );
}
