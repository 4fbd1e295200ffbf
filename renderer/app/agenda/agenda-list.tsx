import type { KeyboardEvent } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { ListBox } from '../../ui/list-box.tsx';
import { useSay } from '../use-say.ts';
import { placeBeside, type AgendaActions } from './agenda-actions.ts';
import type { AgendaWord } from './words.ts';
import styles from './agenda.module.css';

interface AgendaListProps {
  readonly steps: readonly AgendaStep[];
  readonly actions: AgendaActions;
  readonly chosen: Id | null;
  readonly onChoose: (step: Id) => void;
  /** Words beside a step: now, left out. */
  readonly noteOf: (step: AgendaStep) => string;
  readonly isOut: (step: AgendaStep) => boolean;
}

/** The steps in order, walked with arrows; Shift and an arrow moves one, Delete takes it out. */
export function AgendaList({ steps, actions, chosen, onChoose, noteOf, isOut }: AgendaListProps) {
  const say = useSay<AgendaWord>();
  // Before the list sees the key: there Shift and an arrow would widen a selection.
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const step = steps.find((other) => other.id === chosen);
    if (step === undefined) return;
    const by = event.shiftKey ? { ArrowUp: -1 as const, ArrowDown: 1 as const }[event.key] : undefined;
    const after = by && placeBeside(steps, step.id, by);
    if (after !== undefined) actions.move(step.id, after);
    else if (event.key === 'Delete' || event.key === 'Backspace') actions.leaveOut(step.id, !isOut(step));
    else if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div onKeyDownCapture={onKeyDownCapture}>
      <ListBox
        label={say('agenda.steps')}
        // The list draws a row anew only for another object.
        items={steps.map((step) => ({ ...step, note: noteOf(step), out: isOut(step) }))}
        textOf={(step) => step.title}
        selected={chosen}
        onSelect={onChoose}
      >
        {(step) => (
          <span className={styles.row} data-out={step.out || undefined}>
            <span className={styles.name}>{step.title}</span>
            <span className={styles.mark}>{step.note}</span>
            <span className={styles.minutes}>{say('agenda.minutes-of', { minutes: step.minutes })}</span>
          </span>
        )}
      </ListBox>
    </div>
  );
}
