import { useEffect, useRef, useState, type ComponentType, type KeyboardEvent, type ReactNode } from 'react';
import type { FollowedKind, Outcome } from '../../../shared/session/followed.ts';
import type { Verdict } from '../../../shared/session/follow-up.ts';
import {
  isPromiseReason,
  PROMISE_REASONS,
  type PromiseReason,
} from '../../../shared/session/promise-reasons.ts';
import { findWhen } from '../../../shared/language/when.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useDates } from '../use-dates.ts';
import { useSay } from '../use-say.ts';
import { useToday } from '../use-today.ts';
import { isTraceable } from './answers.ts';
import type { FollowUpWord } from './words.ts';
import styles from './follow-up.module.css';

export interface AroundNoteProps {
  readonly text: string;
  readonly children: ReactNode;
}

export interface OutcomeFormProps {
  readonly kind: FollowedKind;
  readonly outcome: Outcome;
  readonly onGive: (verdict: Verdict) => void;
  /** Where it can be given: keeps it, and asks why in a session of its own. */
  readonly onTrace?: ((verdict: Verdict) => void) | undefined;
  readonly onCancel: () => void;
  /** What watches the note while it is typed, where the session is open: other words for what blames. */
  readonly around?: ComponentType<AroundNoteProps> | undefined;
  /** The note as it was typed before a crash, and how to keep it. */
  readonly draft?: readonly [text: string | undefined, save: (text: string) => void] | undefined;
}

/** What an answer needs besides its one key: the new date, where it broke (never who), why it is dropped. Enter keeps it. */
export function OutcomeForm(props: OutcomeFormProps) {
  const { kind, outcome, onGive, onTrace, onCancel, draft, around: Around = Bare } = props;
  const say = useSay<FollowUpWord>();
  const dates = useDates();
  const today = useToday();
  const [note, setNote] = useState(draft?.[0] ?? '');
  const [reason, setReason] = useState<PromiseReason>(outcome === 'changed' ? 'customer' : 'capacity');
  const [date, setDate] = useState('');
  const [tried, setTried] = useState(false);
  const when = findWhen(date, today)?.when;
  const asksDate = outcome === 'moved' || outcome === 'changed';
  const asksReason = kind === 'promise' && outcome !== 'dropped';
  const dateProblem = dateWord(outcome, date, when !== undefined);
  const noteProblem = outcome === 'dropped' && note.trim() === '';
  const words = noteWords(kind, outcome);

  const give = (to: (verdict: Verdict) => void) => {
    if (dateProblem !== undefined || noteProblem) return setTried(true);
    draft?.[1]('');
    to({
      outcome,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(asksReason ? { reason } : {}),
      ...(when === undefined || !asksDate ? {} : { when }),
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      give(onGive);
    }
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    draft?.[1]('');
    onCancel();
  };
  return (
    <section role="presentation" className={styles.form} onKeyDown={onKeyDown}>
      {asksDate ? (
        <DateInput
          typed={date}
          onType={setDate}
          understood={when ? dates.when(when) : undefined}
          error={tried && dateProblem ? say(dateProblem) : undefined}
        />
      ) : null}
      {asksReason ? (
        <Select
          label={say('follow-up.reason')}
          options={PROMISE_REASONS.map((id) => ({ id, label: say(`promise-reason.${id}`) }))}
          value={reason}
          onChange={(id) => (isPromiseReason(id) ? setReason(id) : undefined)}
        />
      ) : null}
      <Around text={note}>
        <TextField
          label={say(words.label)}
          placeholder={say(words.hint)}
          value={note}
          onChange={(text) => {
            setNote(text);
            draft?.[1](text);
          }}
          error={tried && noteProblem ? say('follow-up.why-needed') : undefined}
          initialFocus={!asksDate}
        />
      </Around>
      <div className={styles.foot}>
        <Button size="s" variant="primary" keys="Enter" onPress={() => give(onGive)}>
          {say('follow-up.keep')}
        </Button>
        {onTrace && isTraceable(kind, outcome) ? (
          <Button size="s" onPress={() => give(onTrace)}>
            {say(`follow-up.keep-and-trace.${kind}`)}
          </Button>
        ) : null}
        <Button size="s" variant="quiet" onPress={onCancel}>
          {say('follow-up.cancel')}
        </Button>
      </div>
    </section>
  );
}

function Bare({ children }: AroundNoteProps) {
  return children;
}

interface DateInputProps {
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly understood: string | undefined;
  readonly error: string | undefined;
}

function DateInput({ typed, onType, understood, error }: DateInputProps) {
  const say = useSay<FollowUpWord>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  return (
    <div ref={box}>
      <DateField
        label={say('follow-up.new-date')}
        placeholder={say('follow-up.new-date-hint')}
        value={typed}
        onChange={onType}
        understood={understood}
        error={error}
      />
    </div>
  );
}

/** What moves has a date; what the customer changed may have one. */
function dateWord(outcome: Outcome, typed: string, understood: boolean): FollowUpWord | undefined {
  if (understood || (outcome !== 'moved' && outcome !== 'changed')) return undefined;
  if (typed.trim() !== '') return 'follow-up.not-a-date';
  return outcome === 'moved' ? 'follow-up.date-needed' : undefined;
}

function noteWords(
  kind: FollowedKind,
  outcome: Outcome,
): { readonly label: FollowUpWord; readonly hint: FollowUpWord } {
  if (outcome === 'dropped') return { label: 'follow-up.why-dropped', hint: 'follow-up.note-hint' };
  if (kind === 'check' && outcome !== 'moved')
    return { label: 'follow-up.seen', hint: 'follow-up.seen-hint' };
  if (kind === 'question') return { label: 'follow-up.answer', hint: 'follow-up.answer-hint' };
  return { label: 'follow-up.note', hint: 'follow-up.note-hint' };
}
