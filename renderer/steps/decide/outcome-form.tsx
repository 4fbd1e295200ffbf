import { useEffect, useRef, useState } from 'react';
import { failure, isErrorCode } from '../../../shared/contract/errors.ts';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import { unmet } from '../../../shared/steps/decide/standing.ts';
import { useDates } from '../../app/use-dates.ts';
import { useFailureWords } from '../../app/use-failure.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { readWhen } from '../../session/understand.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Writing } from './hand.ts';
import { useAsked } from './use-asked.ts';
import { useDecide } from './use-decide.ts';
import type { DecideWord } from './words.ts';
import adviceStyles from './advice.module.css';
import styles from './decide.module.css';

export interface OutcomeFormProps {
  readonly step: Id;
  /** The option it is decided for, null for something else, undefined while nothing is being decided. */
  readonly option: Id | null | undefined;
  /** Whether "something else" is offered: not once something is decided. */
  readonly offered: boolean;
  readonly onWrite: (writing: Writing | null) => void;
}

/** The words of the decision and when it is looked at again. Enter decides. */
export function OutcomeForm({ step, option, offered, onWrite }: OutcomeFormProps) {
  const say = useSay<DecideWord>();
  const { options } = useSlice(decide, step);
  if (option === undefined) {
    return offered && options.length > 0 ? (
      <div>
        <Button size="s" variant="quiet" onPress={() => onWrite({ kind: 'outcome', option: null })}>
          {say('decide.something-else')}
        </Button>
      </div>
    ) : null;
  }
  return <OpenForm step={step} option={option} onWrite={onWrite} />;
}

function OpenForm({
  step,
  option,
  onWrite,
}: Omit<OutcomeFormProps, 'offered' | 'option'> & { option: Id | null }) {
  const say = useSay<DecideWord>();
  const dates = useDates();
  const today = useToday();
  const actions = useDecide(step);
  const suggested = byId(useSlice(decide, step).options, option ?? '')?.text ?? '';
  const draft = useDraftText(`decide.outcome:${step}`, suggested, keepNothing);
  const [review, setReview] = useState(say('decide.review-usual'));
  const when = readWhen(review, today);
  const refusal = useUnmet(step, option);
  const form = useRef<HTMLElement>(null);
  // It opens below the options, often under the edge; the field takes focus without scrolling. Scrolling gives a promise in newer
  // browsers, which an effect must not return: React would call it.
  useEffect(() => {
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const decideNow = () => {
    const words = draft.text.trim();
    if (words === '' || refusal !== undefined) return;
    draft.keepBy(() => actions.decide(option, words, when?.date ?? null));
    onWrite(null);
  };
  return (
    <section
      ref={form}
      role="presentation"
      className={styles.form}
      onKeyDown={(event) => {
        // Enter in the words is theirs; in the date it decides as well.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) decideNow();
        if (event.key !== 'Escape') return;
        draft.revert();
        onWrite(null);
      }}
    >
      <TextField
        label={say('decide.outcome')}
        look="voice"
        multiline
        initialFocus
        value={draft.text}
        error={draft.error}
        onChange={draft.type}
        onEnter={decideNow}
      />
      {refusal === undefined ? null : (
        <p className={adviceStyles.unmet} role="alert">
          {refusal}
        </p>
      )}
      <div className={styles.formFoot}>
        <DateField
          label={say('decide.review')}
          value={review}
          onChange={setReview}
          understood={when ? dates.short(when.date) : say('decide.no-review')}
        />
        <Button variant="primary" keys="Enter" disabled={refusal !== undefined} onPress={decideNow}>
          {say('decide.decide-now')}
        </Button>
      </div>
    </section>
  );
}

/** Leaving the field decides nothing. */
function keepNothing(): void {}

/** What the rule still asks for, in words; undefined when the option may be decided. */
function useUnmet(step: Id, option: Id | null): string | undefined {
  const failureWords = useFailureWords();
  const slice = useSlice(decide, step);
  const asked = useAsked().map(({ id }) => id);
  const refusal = option === null ? undefined : unmet(slice, option, asked);
  return refusal && isErrorCode(refusal.code)
    ? failureWords(failure(refusal.code, refusal.detail))
    : undefined;
}
