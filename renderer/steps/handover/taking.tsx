import { Check, Volume2, X } from 'lucide-react';
import { useState, type RefObject } from 'react';
import { byId } from '../../../shared/session/entities.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { ideaOf, isReadBack, openQuestions } from '../../../shared/steps/handover/card.ts';
import type { CardQuestion } from '../../../shared/steps/handover/slice.ts';
import { clockTime } from '../../app/clock-time.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { CardHistory } from './card-history.tsx';
import { taker, type HandoverHand } from './hand.ts';
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
      <Ways step={step} hand={hand} />
      <CardHistory course={slice.course} />
    </Section>
  );
}

function Ways({ step, hand }: Pick<TakingProps, 'step' | 'hand'>) {
  const say = useSay<HandoverWord>();
  const participants = useSession((state) => state.people.participants);
  const [reopening, setReopening] = useState(false);
  const { slice, actions } = hand;
  const { accepted } = slice;
  const open = openQuestions(slice).length;
  const by = taker(hand);
  const name = byId(participants, accepted?.by ?? by ?? '')?.name ?? '';
  const readOut = slice.course.findLast(({ kind }) => kind === 'read-out');
  if (accepted !== null) {
    return (
      <div className={styles.ways}>
        <p className={styles.accepted}>
          <Check aria-hidden />
          {say('handover.accepted-at', { name, time: clockTime(Date.parse(accepted.at)) })}
        </p>
        {reopening ? (
          <div className={styles.reopening}>
            <AddField
              field={`handover.reopen:${step.id}`}
              label={say('handover.reopen-field')}
              initialFocus
              onAdd={(because) => {
                setReopening(false);
                actions.reopen(because);
              }}
            />
          </div>
        ) : (
          <Button size="s" variant="quiet" onPress={() => setReopening(true)}>
            {say('handover.reopen')}
          </Button>
        )}
      </div>
    );
  }
  const ready = ideaOf(slice) !== '' && open === 0 && by !== null;
  const first = readOut !== undefined || isReadBack(step);
  return (
    <div className={styles.ways}>
      {isReadBack(step) ? null : (
        <Button
          keys="W"
          icon={<Volume2 aria-hidden />}
          variant={ideaOf(slice) !== '' && !first ? 'primary' : 'plain'}
          disabled={ideaOf(slice) === ''}
          onPress={actions.readOut}
        >
          {say('handover.read-out')}
        </Button>
      )}
      <Button
        keys="Y"
        icon={<Check aria-hidden />}
        variant={ready && first ? 'primary' : 'plain'}
        disabled={!ready}
        onPress={() => actions.accept(by)}
      >
        {name === '' ? say('handover.accept') : say('handover.accept-as', { name })}
      </Button>
      {open > 0 ? (
        <span className={styles.warn}>{say('handover.open-questions', { count: open })}</span>
      ) : readOut === undefined ? null : (
        <span className={styles.note}>
          {say('handover.was-read-out', { time: clockTime(Date.parse(readOut.at)) })}
        </span>
      )}
    </div>
  );
}

function QuestionRow({ question, hand }: { readonly question: CardQuestion; readonly hand: HandoverHand }) {
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
