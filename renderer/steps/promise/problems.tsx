import { X } from 'lucide-react';
import type { Id } from '../../../shared/session/event.ts';
import type { Problem } from '../../../shared/steps/promise/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { DraftField } from '../../session/draft-field.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { goingOn } from './go-on.ts';
import { placeAfterProblems, type PromiseHand } from './hand.ts';
import { Part } from './part.tsx';
import type { PromiseWord } from './words.ts';
import styles from './answers.module.css';

interface ProblemsProps {
  readonly step: Id;
  readonly hand: PromiseHand;
}

/** What we would run into, each with its "Yes, if …". Enter on nothing goes on to the checklist. */
export function Problems({ step, hand }: ProblemsProps) {
  const say = useSay<PromiseWord>();
  const { slice, actions, goTo } = hand;
  return (
    <Part title={say('promise.problems-title')}>
      {slice.problems.length === 0 ? null : (
        <ul className={styles.problems}>
          {slice.problems.map((problem) => (
            <ProblemRow key={problem.id} problem={problem} hand={hand} />
          ))}
        </ul>
      )}
      <div role="presentation" data-place="problem" onKeyDown={goingOn(() => goTo(placeAfterProblems(hand)))}>
        <AddField
          field={`promise.problem:${step}`}
          label={say('promise.add-problem')}
          labelHidden
          placeholder={say('promise.add-problem')}
          hints
          onAdd={(text) => goTo(`yes-${actions.raise(text, null)}`)}
        />
      </div>
    </Part>
  );
}

function ProblemRow({ problem, hand }: { readonly problem: Problem; readonly hand: PromiseHand }) {
  const say = useSay<PromiseWord>();
  const { actions, goTo, rows } = hand;
  const { id, text, yesIf } = problem;
  return (
    <li className={styles.problem} data-row={id}>
      <div className={styles.problemText}>
        <DraftEdit
          field={`promise.problem-text:${id}`}
          label={say('promise.problem')}
          value={text}
          multiline
          hints
          onKeep={(next) => actions.rewordProblem(id, next.trim())}
        />
      </div>
      <IconButton
        label={say('promise.remove-problem')}
        icon={<X />}
        keys="Delete"
        onPress={() => {
          rows.leave(id);
          actions.removeProblem(id);
        }}
      />
      <div
        role="presentation"
        data-place={`yes-${id}`}
        className={styles.yes}
        onKeyDown={(event) => {
          // Only from the open field: on the kept words Enter opens them.
          const typing = event.target instanceof HTMLInputElement && !event.nativeEvent.isComposing;
          if (event.key === 'Enter' && typing) goTo('problem');
        }}
      >
        <span className={styles.yesIf}>{say('promise.yes-if-short')}</span>
        {yesIf === '' ? (
          <DraftField
            field={`promise.yes-if:${id}`}
            label={say('promise.yes-if-label')}
            labelHidden
            placeholder={say('promise.yes-if-hint')}
            value=""
            hints
            onKeep={(next) => actions.answerProblem(id, next.trim())}
          />
        ) : (
          <DraftEdit
            field={`promise.yes-if-text:${id}`}
            label={say('promise.yes-if-label')}
            value={yesIf}
            mayBeEmpty
            multiline
            hints
            onKeep={(next) => actions.answerProblem(id, next.trim())}
          />
        )}
      </div>
    </li>
  );
}
