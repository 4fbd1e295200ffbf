import { useState, type KeyboardEvent } from 'react';
import { findWhen } from '../../../shared/language/when.ts';
import { promiseResultSchema, type PromiseResult } from '../../../shared/session/item-events.ts';
import {
  isPromiseReason,
  PROMISE_REASONS,
  type PromiseReason,
} from '../../../shared/session/promise-reasons.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDates } from '../use-dates.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { resultGiven, type ResultGiven } from './result-of-promise.ts';
import type { PromiseLifeWord } from './words.ts';
import styles from './promise-result-form.module.css';

export interface PromiseResultFormProps {
  /** Gives the body of `item.promise-resulted` without the item, ready to be appended. */
  readonly onResult: (result: ResultGiven) => void;
  /** Where it can be given, a missed promise is kept as such and traced in a session of its own, in the same key. */
  readonly onWhy?: ((result: ResultGiven) => void) | undefined;
  /** The note as it was typed before a crash, and how to keep it. */
  readonly draft?: readonly [text: string | undefined, save: (text: string) => void] | undefined;
}

/** Kept is one press; everything else asks where it broke (never who), and a new date where there is one. */
export function PromiseResultForm({ onResult, onWhy, draft }: PromiseResultFormProps) {
  const say = useSay<PromiseLifeWord>();
  const [result, setResult] = useState<PromiseResult>();
  return (
    <div className={styles.form}>
      <fieldset className={styles.results}>
        <legend className={styles.legend}>{say('promise-life.what')}</legend>
        {promiseResultSchema.options.map((one) => (
          <Button
            key={one}
            size="s"
            variant={one === result ? 'primary' : 'plain'}
            onPress={() => (one === 'kept' ? onResult({ result: one }) : setResult(one))}
          >
            {say(`promise-life.${one}`)}
          </Button>
        ))}
      </fieldset>
      {result === undefined ? null : (
        <Details key={result} result={result} onResult={onResult} onWhy={onWhy} draft={draft} />
      )}
    </div>
  );
}

function Details({
  result,
  onResult,
  onWhy,
  draft,
}: PromiseResultFormProps & { readonly result: PromiseResult }) {
  const say = useSay<PromiseLifeWord>();
  const dates = useDates();
  const today = useToday();
  const [reason, setReason] = useState<PromiseReason>(result === 'changed' ? 'customer' : 'capacity');
  const [note, setNote] = useState(draft?.[0] ?? '');
  const [date, setDate] = useState('');
  const [tried, setTried] = useState(false);
  const when = findWhen(date, today)?.when;
  const asksDate = result !== 'missed';
  const problem = dateProblem(result, date, when !== undefined);
  const give = (to: (given: ResultGiven) => void) => {
    if (problem !== undefined) return setTried(true);
    draft?.[1]('');
    to(resultGiven(result, { reason, note, when }));
  };
  const onEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement && !event.nativeEvent.isComposing)
      give(onResult);
  };
  return (
    <section role="presentation" className={styles.details} onKeyDown={onEnter}>
      <Select
        label={say('promise-life.reason')}
        options={PROMISE_REASONS.map((id) => ({ id, label: say(`promise-reason.${id}`) }))}
        value={reason}
        onChange={(id) => (isPromiseReason(id) ? setReason(id) : undefined)}
      />
      {asksDate ? (
        <DateField
          label={say('promise-life.new-date')}
          placeholder={say('promise-life.new-date-hint')}
          value={date}
          onChange={setDate}
          understood={when ? dates.when(when) : undefined}
          error={tried && problem !== undefined ? say(problem) : undefined}
        />
      ) : null}
      <TextField
        label={say('promise-life.note')}
        placeholder={say('promise-life.note-hint')}
        value={note}
        onChange={(text) => {
          setNote(text);
          draft?.[1](text);
        }}
        initialFocus
      />
      <div className={styles.foot}>
        <Button size="s" variant="primary" keys="Enter" onPress={() => give(onResult)}>
          {say('promise-life.keep')}
        </Button>
        {result === 'missed' && onWhy ? (
          <Button size="s" onPress={() => give(onWhy)}>
            {say('promise-life.keep-and-why')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** A promise moves to a date; what the customer changed may have none. */
function dateProblem(result: PromiseResult, typed: string, understood: boolean): PromiseLifeWord | undefined {
  if (understood || result === 'missed') return undefined;
  if (typed.trim() !== '') return 'promise-life.not-a-date';
  return result === 'moved' ? 'promise-life.date-needed' : undefined;
}
