import { useState } from 'react';
import { minutesSchema, nameSchema } from '../../../shared/session/event.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { stepKindOf } from '../../../shared/steps/index.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useSay } from '../use-say.ts';
import type { AgendaActions } from './agenda-actions.ts';
import { LightTable } from './light-table.tsx';
import { SettlingField } from './settling-field.tsx';
import type { AgendaWord } from './words.ts';
import styles from './agenda.module.css';

interface StepDetailsProps {
  readonly step: AgendaStep;
  readonly actions: AgendaActions;
}

/** Everything that can be said about one step: its name, its time box, its prompt and its lights. */
export function StepDetails({ step, actions }: StepDetailsProps) {
  const say = useSay<AgendaWord>();
  const sayAny = useSay<string>();
  const kind = stepKindOf(step.kind);
  return (
    <div className={styles.details}>
      <div className={styles.names}>
        <SettlingField
          label={say('agenda.title')}
          value={step.title}
          maxLength={400}
          onKeep={(title) => {
            if (title.trim() !== '' && nameSchema.safeParse(title).success)
              actions.change(step.id, { title: title.trim() });
          }}
        />
        <MinutesField step={step} actions={actions} />
      </div>
      <SettlingField
        label={say('agenda.prompt')}
        value={step.prompt ?? ''}
        multiline
        maxLength={4000}
        placeholder={kind ? sayAny(kind.prompt) : say('agenda.prompt-own')}
        onKeep={(prompt) => actions.change(step.id, { prompt: prompt.trim() })}
      />
      <LightTable step={step} actions={actions} />
    </div>
  );
}

function MinutesField({ step, actions }: StepDetailsProps) {
  const say = useSay<AgendaWord>();
  const [typed, setTyped] = useState<string | null>(null);
  const minutes = readMinutes(typed ?? '');
  return (
    <TextField
      label={say('agenda.minutes')}
      value={typed ?? String(step.minutes)}
      maxLength={4}
      error={typed !== null && minutes === undefined ? say('agenda.minutes-wrong') : undefined}
      onChange={(text) => {
        setTyped(text);
        const read = readMinutes(text);
        if (read !== undefined && read !== step.minutes) actions.change(step.id, { minutes: read });
      }}
      onCommit={() => setTyped(null)}
      onRevert={() => setTyped(null)}
    />
  );
}

/** Whole minutes of a time box; undefined for anything else. */
function readMinutes(text: string): number | undefined {
  if (!/^\s*\d{1,4}\s*$/u.test(text)) return undefined;
  const read = minutesSchema.safeParse(Number(text));
  return read.success ? read.data : undefined;
}
