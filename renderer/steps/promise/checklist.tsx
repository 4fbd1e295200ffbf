import { X } from 'lucide-react';
import { byId } from '../../../shared/session/entities.ts';
import type { ChecklistLine } from '../../../shared/steps/promise/checklist.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession } from '../../session/use-session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { AnswerField } from './answer-field.tsx';
import type { PromiseHand } from './hand.ts';
import { useHurdles } from '../../app/use-hurdles.ts';
import { Part } from './part.tsx';
import type { PromiseWord } from './words.ts';
import styles from './answers.module.css';

/** What the other side has to know before it can say yes, line by line. */
export function Checklist({ hand }: { readonly hand: PromiseHand }) {
  const say = useSay<PromiseWord>();
  const hurdles = useHurdles();
  const { lines } = hand;
  const names = [...new Set(lines.map(({ departmentName }) => departmentName))].filter((name) => name !== '');
  const answered = lines.filter(({ walked }) => walked !== undefined).length;
  return (
    <Part
      title={
        names.length === 0
          ? say('promise.lines-bare')
          : say('promise.lines', { department: names.join(', ') })
      }
      aside={
        lines.length === 0 ? undefined : (
          <span className={styles.note}>
            {say('promise.lines-answered', { done: answered, all: lines.length })}
          </span>
        )
      }
    >
      {lines.length === 0 ? <p className={styles.note}>{say('promise.lines-none')}</p> : null}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <Line key={line.id} line={line} hand={hand} gaps={hurdles.get(line.line ?? '') ?? 0} />
        ))}
      </ul>
    </Part>
  );
}

interface LineProps {
  readonly line: ChecklistLine;
  readonly hand: PromiseHand;
  /** In how many huddles it was left open, when that is a habit; else 0. */
  readonly gaps: number;
}

function Line({ line, hand, gaps }: LineProps) {
  const say = useSay<PromiseWord>();
  const { openLine, setOpenLine } = hand;
  const { walked, text } = line;
  const hurdle =
    gaps > 0 ? <span className={styles.hurdle}>{say('promise.hurdle', { count: gaps })}</span> : null;
  if (walked === undefined && openLine?.id !== line.id) {
    return (
      <li className={styles.line} data-row={line.id} data-place={`line-${line.id}`}>
        <button type="button" className={styles.closed} onClick={() => setOpenLine(line.id)}>
          {text}
        </button>
        {hurdle}
      </li>
    );
  }
  return (
    <li className={styles.line} data-row={line.id} data-place={`line-${line.id}`}>
      {walked === undefined ? (
        <>
          <span className={styles.question} dir="auto">
            {text}
          </span>
          {hurdle}
          <AnswerField line={line} hand={hand} />
        </>
      ) : (
        <>
          <Walked line={line} hand={hand} />
          {walked.question === null ? null : hurdle}
        </>
      )}
    </li>
  );
}

/** The answer, or who finds out; words given to a gap later answer its question too. */
function Walked({ line, hand }: Pick<LineProps, 'line' | 'hand'>) {
  const say = useSay<PromiseWord>();
  const items = useSession((state) => state.items);
  const participants = useSession((state) => state.people.participants);
  const { walked } = line;
  if (walked === undefined) return null;
  const question = byId(items, walked.question ?? '');
  const owner = byId(participants, question?.owner ?? '')?.name;
  const gap = owner === undefined ? say('promise.gap') : say('promise.gap-owner', { name: owner });
  return (
    <div className={styles.walked} data-gap={walked.question !== null}>
      <div className={styles.said}>
        <span className={styles.question} dir="auto">
          {walked.text}
        </span>{' '}
        <DraftEdit
          field={`promise.answer-text:${walked.id}`}
          label={say('promise.answer', { text: walked.text })}
          placeholder={gap}
          value={walked.answer}
          hints
          onKeep={(answer) => hand.actions.answerLine(line, answer.trim())}
        />
      </div>
      <IconButton
        label={say('promise.clear-line')}
        icon={<X />}
        keys="Delete"
        onPress={() => hand.actions.clearLine(walked.id, walked.question)}
      />
    </div>
  );
}
