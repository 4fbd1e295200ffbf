import { useState, type KeyboardEvent } from 'react';
import { close } from '../../../shared/steps/close/close.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { DraftField } from '../../session/draft-field.tsx';
import { readWhen } from '../../session/understand.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import type { CloseQuestionProps } from './missing-part.tsx';
import { Part } from './part.tsx';
import { useClose } from './use-close.ts';
import { useTurnFocus } from '../../ui/use-turn-focus.ts';
import type { CloseWord } from './words.ts';
import styles from './close.module.css';

/** When we meet again, and what for; "not needed" is an answer too. */
export function NextPart({ step, current }: CloseQuestionProps) {
  const say = useSay<CloseWord>();
  const dates = useDates();
  const today = useToday();
  const { next } = useSlice(close, step);
  const { setNext } = useClose(step);
  const [tried, setTried] = useState(false);
  const shown = next?.date ? dates.short(next.date) : '';
  const draft = useDraftText(`close.next:${step}`, shown, (text) => {
    const when = readWhen(text, today);
    setTried(text.trim() !== '' && !when);
    if (when) setNext(when.date, next?.note ?? '');
    else if (text.trim() === '' && next) setNext(null, next.note);
  });
  const box = useTurnFocus(current === 'next');
  const onEnter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    const fields = [...(box.current?.querySelectorAll('input') ?? [])];
    const isDate = fields[0] === event.target;
    if (isDate && event.target.value.trim() !== '' && next === null && !when) return;
    const end = event.target.closest('section')?.nextElementSibling?.querySelector('button');
    (isDate ? fields[1] : end)?.focus();
  };
  const when = draft.typing ? readWhen(draft.text, today) : undefined;
  return (
    <Part
      title={say('close.next-ask')}
      done={next !== null}
      current={current === 'next'}
      aside={
        next === null ? (
          <Button size="s" variant="quiet" onPress={() => setNext(null, '')}>
            {say('close.no-next')}
          </Button>
        ) : null
      }
    >
      <div ref={box} role="presentation" className={styles.nextFields} onKeyDown={onEnter}>
        <div data-typing={draft.typing}>
          <DateField
            label={say('close.next-date')}
            placeholder={say('close.next-date-hint')}
            value={draft.text}
            onChange={draft.type}
            onCommit={draft.commit}
            understood={when ? dates.short(when.date) : undefined}
            error={draft.error ?? (tried ? say('close.not-a-date') : undefined)}
          />
        </div>
        <DraftField
          field={`close.next-note:${step}`}
          label={say('close.next-note-field')}
          placeholder={say('close.next-note-hint')}
          value={next?.note ?? ''}
          onKeep={(note) => setNext(next?.date ?? null, note.trim())}
        />
      </div>
    </Part>
  );
}
