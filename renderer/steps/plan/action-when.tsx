import { useEffect, useRef, useState } from 'react';
import type { When } from '../../../shared/session/event.ts';
import type { Item } from '../../../shared/session/items.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { readWhen } from '../../session/understand.ts';
import { useDraft } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import type { PlanWord } from './words.ts';
import styles from './plan.module.css';

export interface ActionWhenProps {
  readonly action: Item;
  readonly onChange: (when: When | null) => void;
}

/** The date in words; pressing it opens a field that understands more words than a calendar has days. */
export function ActionWhen({ action, onChange }: ActionWhenProps) {
  const say = useSay<PlanWord>();
  const dates = useDates();
  const { when } = action;
  const field = `plan.when:${action.id}`;
  const [draft, saveDraft] = useDraft(field);
  const [open, setOpen] = useState(Boolean(draft));
  const button = useRef<HTMLSpanElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (open || !back.current) return;
    back.current = false;
    button.current?.querySelector('button')?.focus();
  }, [open]);

  const close = (refocus: boolean) => {
    saveDraft('');
    back.current = refocus;
    setOpen(false);
  };
  if (open) {
    return (
      <WhenField
        text={draft ?? ''}
        onType={saveDraft}
        onWhen={(next) => {
          onChange(next && keepReason(next, when));
          close(true);
        }}
        onClose={close}
      />
    );
  }
  return (
    <span ref={button}>
      <Button size="s" variant="quiet" onPress={() => setOpen(true)}>
        <span className={when ? styles.date : styles.open}>
          {when
            ? say(when.kind === 'by' ? 'plan.by' : 'plan.at', { when: dates.when(when) })
            : say('plan.by-when')}
        </span>
      </Button>
    </span>
  );
}

interface WhenFieldProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onWhen: (when: When | null) => void;
  readonly onClose: (refocus: boolean) => void;
}

function WhenField({ text, onType, onWhen, onClose }: WhenFieldProps) {
  const say = useSay<PlanWord>();
  const dates = useDates();
  const today = useToday();
  const box = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState(false);
  const when = readWhen(text, today);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const enter = () => {
    if (text.trim() === '') return onClose(true);
    if (when) return onWhen(when);
    setTried(true);
  };
  return (
    <div
      ref={box}
      role="presentation"
      className={styles.whenField}
      data-typing={text !== ''}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) enter();
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose(true);
      }}
      onBlur={() => (when ? onWhen(when) : onClose(false))}
    >
      <DateField
        label={say('plan.when-field')}
        labelHidden
        placeholder={say('plan.when-hint')}
        value={text}
        onChange={onType}
        understood={when ? dates.when(when) : undefined}
        error={tried && !when ? say('plan.not-a-date') : undefined}
      />
    </div>
  );
}

/** Another exact time keeps the reason that was given. */
function keepReason(next: When, before: When | null): When {
  const because = before?.because;
  return next.kind === 'at' && because !== undefined ? { ...next, because } : next;
}
