import { useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import { huddleResultSchema, type HuddleResult } from '../../../shared/steps/promise/events.ts';
import { figuresOf } from '../../../shared/steps/promise/huddle-load.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { readWhen } from '../../session/understand.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { PromiseHand } from './hand.ts';
import { sentenceFor } from './sentence.ts';
import type { PromiseWord } from './words.ts';
import styles from './ending.module.css';

interface EndFormProps {
  readonly step: Id;
  readonly result: HuddleResult;
  readonly hand: PromiseHand;
}

/** The words to go with, ready to be said: Enter keeps them with the load as it is now. */
export function EndForm({ step, result, hand }: EndFormProps) {
  const say = useSay<PromiseWord>();
  const dates = useDates();
  const today = useToday();
  const session = useSession((state) => state);
  const { slice, load, actions, setEnding, goTo } = hand;
  const [date, setDate] = useState(slice.end?.until ? dates.short(slice.end.until) : '');
  const [tried, setTried] = useState(false);
  const until = result === 'red' ? (readWhen(date, today)?.date ?? null) : null;
  const kept = slice.end?.result === result ? slice.end.sentence : undefined;
  const suggested = kept ?? sentenceFor(result, session, until, { say, dates });
  const draft = useDraftText(`promise.sentence:${step}/${result}`, suggested, keepNothing);
  const close = () => {
    setEnding(null);
    goTo('end');
  };
  const keep = () => {
    const sentence = draft.text.trim();
    if (result === 'red' && until === null) return setTried(true);
    if (sentence === '') return;
    const figures = { load: figuresOf(load.table), withoutHours: load.withoutHours };
    draft.keepBy(() => actions.end({ result, sentence, until, ...figures }));
    setEnding(null);
    goTo(result === 'yellow' ? 'relay' : 'end');
  };
  return (
    <section
      role="presentation"
      className={styles.endForm}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        draft.revert();
        close();
      }}
    >
      <div className={styles.resultLine}>
        <Segmented
          label={say('promise.end-title')}
          options={huddleResultSchema.options.map((id) => ({ id, label: say(`promise.end.${id}`) }))}
          value={result}
          onChange={setEnding}
        />
        <Button size="s" variant="primary" keys="Enter" onPress={keep}>
          {say('promise.end.keep')}
        </Button>
      </div>
      {result === 'red' ? (
        <UntilField date={date} until={until} tried={tried} onChange={setDate} onEnter={keep} />
      ) : null}
      <TextField
        label={say('promise.end.words')}
        labelHidden
        look="voice"
        multiline
        initialFocus={result !== 'red'}
        value={draft.text}
        error={draft.error}
        onChange={draft.type}
        onEnter={keep}
      />
    </section>
  );
}

interface UntilFieldProps {
  readonly date: string;
  readonly until: string | null;
  readonly tried: boolean;
  readonly onChange: (text: string) => void;
  readonly onEnter: () => void;
}

/** Red has a date: not never, only not before. */
function UntilField({ date, until, tried, onChange, onEnter }: UntilFieldProps) {
  const say = useSay<PromiseWord>();
  const dates = useDates();
  return (
    <div
      role="presentation"
      ref={(box) => {
        if (box !== null && document.activeElement === document.body) box.querySelector('input')?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
      }}
    >
      <DateField
        label={say('promise.end.until')}
        placeholder={say('promise.end.until-hint')}
        value={date}
        onChange={onChange}
        understood={until === null ? undefined : dates.short(until)}
        error={tried && until === null ? say('promise.end.not-a-date') : undefined}
      />
    </div>
  );
}

/** Leaving the field ends nothing. */
function keepNothing(): void {}
