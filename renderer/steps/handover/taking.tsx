import type { RefObject } from 'react';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { isReadBack } from '../../../shared/steps/handover/card.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { Section } from '../../ui/section.tsx';
import { Acceptance } from './acceptance.tsx';
import { CardHistory } from './card-history.tsx';
import { taker, type HandoverHand } from './hand.ts';
import { QuestionRow } from './question-row.tsx';
import type { HandoverWord } from './words.ts';
import styles from './handover.module.css';

interface TakingProps {
  readonly step: AgendaStep;
  readonly hand: HandoverHand;
  readonly askField: RefObject<(HTMLInputElement & HTMLTextAreaElement) | null>;
}

/** Reading out, questions with their answers, and the acceptance; a questioned card cannot be accepted. */
export function Taking({ step, hand, askField }: TakingProps) {
  const say = useSay<HandoverWord>();
  const { slice, actions } = hand;
  const note = isReadBack(step) ? 'handover.taking-note.read-back' : 'handover.taking-note';
  return (
    <Section title={say('handover.taking')} level={3}>
      {slice.accepted === null ? <p className={styles.note}>{say(note)}</p> : null}
      {slice.questions.length > 0 ? (
        <ul className={styles.lines}>
          {slice.questions.map((question) => (
            <QuestionRow key={question.id} question={question} hand={hand} />
          ))}
        </ul>
      ) : null}
      {slice.accepted === null ? (
        <AddField
          hints
          field={`handover.ask:${step.id}`}
          label={say('handover.ask-field')}
          labelHidden
          placeholder={say('handover.ask-hint')}
          inputRef={askField}
          onAdd={(text) => actions.ask(text, taker(hand))}
        />
      ) : null}
      <Acceptance step={step} hand={hand} />
      <CardHistory course={slice.course} />
    </Section>
  );
}
