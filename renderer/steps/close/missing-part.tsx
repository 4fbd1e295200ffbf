import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import { close } from '../../../shared/steps/close/close.ts';
import type { ClosePart } from '../../../shared/steps/close/parts.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { AddField } from '../../session/add-field.tsx';
import type { Captured } from '../../session/understand.ts';
import { useDraft, useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { understandMissing } from './capture-missing.ts';
import { Part } from './part.tsx';
import { useClose } from './use-close.ts';
import type { CloseWord } from './words.ts';
import styles from './close.module.css';

export interface CloseQuestionProps {
  readonly step: Id;
  readonly current: ClosePart | undefined;
}

/** Not in the system is not agreed (rule 6): asked once, and captured right here. */
export function MissingPart({ step, current }: CloseQuestionProps) {
  const say = useSay<CloseWord>();
  const { asked } = useSlice(close, step);
  const items = useSession((state) => state.items);
  const { ask } = useClose(step);
  const added = items.filter((item) => item.step === step && !item.private);
  const isCurrent = current === 'missing';
  return (
    <Part
      title={say('close.missing')}
      done={asked}
      current={isCurrent}
      aside={
        asked ? (
          <Button size="s" variant="quiet" onPress={() => ask(false)}>
            {say('close.ask-again')}
          </Button>
        ) : null
      }
    >
      {isCurrent ? (
        <>
          <MissingField step={step} />
          {added.length > 0 ? (
            <ul className={styles.lines}>
              {added.map((item) => (
                <li key={item.id} className={styles.line}>
                  <span>{item.text}</span>
                  <span className={styles.due}>{say(`close.kind.${item.kind}`)}</span>
                </li>
              ))}
            </ul>
          ) : null}
          <div>
            <Button variant="primary" keys="Alt+G" onPress={() => ask()}>
              {say(added.length > 0 ? 'close.that-is-all' : 'close.nothing-missing')}
            </Button>
          </div>
        </>
      ) : null}
    </Part>
  );
}

function MissingField({ step }: { readonly step: Id }) {
  const say = useSay<CloseWord>();
  const today = useToday();
  const people = useSession((state) => state.people);
  const { capture } = useClose(step);
  const field = `close.missing:${step}`;
  const [typed = ''] = useDraft(field);
  const understood = understandMissing(typed, people, today);
  return (
    <>
      <AddField
        field={field}
        label={say('close.missing')}
        labelHidden
        initialFocus
        placeholder={say('close.missing-hint')}
        onAdd={(line) => {
          const captured = understandMissing(line, people, today);
          if (captured) capture(captured);
        }}
      />
      <UnderstoodMissing captured={understood} />
    </>
  );
}

function UnderstoodMissing({ captured }: { readonly captured: Captured | undefined }) {
  const say = useSay<CloseWord>();
  const dates = useDates();
  const participants = useSession((state) => state.people.participants);
  const owner = byId(participants, captured?.owner ?? '')?.name;
  return (
    <p className={styles.understood} aria-live="polite">
      {captured ? (
        <>
          <Chip tone="accent">{say(`close.kind.${captured.kind}`)}</Chip>
          {owner ? <Chip tone="accent">{owner}</Chip> : null}
          {captured.when ? (
            <Chip tone="accent">{say('close.by', { when: dates.when(captured.when) })}</Chip>
          ) : null}
        </>
      ) : (
        <span className={styles.note}>{say('close.missing-how')}</span>
      )}
    </p>
  );
}
