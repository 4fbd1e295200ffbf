import type { EarlierLine } from '../../../shared/contract/ledger.ts';
import { ownerWords, saidWords, thingText } from '../../../shared/session/said.ts';
import type { Carried, CarryOverSlice } from '../../../shared/steps/carry-over/slice.ts';
import { isTraceable, TRACE_KEY } from '../../app/follow-up/answers.ts';
import { OutcomeForm } from '../../app/follow-up/outcome-form.tsx';
import { OutcomeButtons } from '../../app/follow-up/outcome-buttons.tsx';
import type { FollowUpWord } from '../../app/follow-up/words.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { Button } from '../../ui/button.tsx';
import { Section } from '../../ui/section.tsx';
import { HintedNote } from './hinted-note.tsx';
import type { Answers } from './use-answers.ts';
import type { CarryOverViewWord } from './words.ts';
import styles from './carry-over.module.css';

interface AnsweredListProps {
  readonly slice: CarryOverSlice;
  readonly answers: Answers;
  readonly lines: readonly EarlierLine[];
}

/** What was said, the latest first. What was left open can be answered after all. */
export function AnsweredList({ slice, answers, lines }: AnsweredListProps) {
  const say = useSay<CarryOverViewWord>();
  if (slice.answers.length === 0) return null;
  return (
    <Section
      title={say('carry-over.looked-at-here')}
      level={3}
      actions={<span className={styles.count}>{slice.answers.length}</span>}
    >
      <ul className={styles.lines}>
        {slice.answers.toReversed().map((carried) => (
          <AnsweredRow
            key={carried.id}
            carried={carried}
            answers={answers}
            line={lines.find(
              ({ id, session }) => id === carried.thing.item && session === carried.thing.session,
            )}
          />
        ))}
      </ul>
    </Section>
  );
}

interface AnsweredRowProps {
  readonly carried: Carried;
  readonly answers: Answers;
  /** While it is still open where it comes from. */
  readonly line: EarlierLine | undefined;
}

function AnsweredRow({ carried, answers, line }: AnsweredRowProps) {
  const say = useSay<CarryOverViewWord | FollowUpWord>();
  const dates = useDates();
  const { id, thing, answer } = carried;
  const reopens = answer === 'left-open' && line !== undefined && answers.current === id;
  return (
    <li className={styles.line} data-row={id} data-answer={answer}>
      <button
        type="button"
        className={styles.head}
        onFocus={() => answers.look(id)}
        onClick={() => answers.look(id)}
      >
        <span className={styles.kind}>{say(`followed.kind.${thing.kind}`)}</span>
        <span className={styles.text} dir="auto">
          {thingText(thing, say)}
        </span>
        <span className={styles.about}>
          <b className={styles.said}>{saidWords(thing.kind, carried, say, dates)}</b>
          <span>{ownerWords(thing, say)}</span>
        </span>
      </button>
      {isTraceable(thing.kind, answer) ? (
        <div className={styles.looked}>
          <Button size="s" keys={TRACE_KEY} onPress={() => answers.trace(carried)}>
            {say(`follow-up.trace.${thing.kind}`)}
          </Button>
        </div>
      ) : null}
      {reopens ? (
        <div className={styles.looked}>
          {answers.asking === null ? (
            <OutcomeButtons kind={thing.kind} onAnswer={(chosen) => answers.again(carried, line, chosen)} />
          ) : (
            <OutcomeForm
              around={HintedNote}
              key={answers.asking}
              kind={thing.kind}
              outcome={answers.asking}
              onGive={(verdict) => answers.give(line, verdict)}
              onCancel={answers.cancel}
            />
          )}
        </div>
      ) : null}
    </li>
  );
}
