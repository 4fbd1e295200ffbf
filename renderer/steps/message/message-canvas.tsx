import { useMemo } from 'react';
import { message } from '../../../shared/steps/message/message.ts';
import type { MessageField } from '../../../shared/steps/message/events.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { DraftField } from '../../session/draft-field.tsx';
import { useSlice } from '../../session/use-session.ts';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { messageCommands } from './commands/message-commands.ts';
import { Messengers } from './messengers.tsx';
import { Pledges } from './pledges.tsx';
import { ReadBacks } from './read-backs.tsx';
import { useMessage } from './use-message.ts';
import type { MessageWord } from './words.ts';
import styles from './message.module.css';

const FIELDS: readonly MessageField[] = ['what', 'why', 'what-changes'];

/** The one message, read back, carried on, and what each leader starts or stops for it. */
export function MessageCanvas({ step }: StepProps) {
  const rows = useRows();
  const slice = useSlice(message, step.id);
  const actions = useMessage(step.id);
  const hand = useMemo(() => ({ rows, slice, actions }), [rows, slice, actions]);
  useCommands(messageCommands, hand);
  return (
    <div {...rows.area} className={styles.canvas}>
      <div className={styles.answers}>
        {FIELDS.map((field) => (
          <Answer key={field} step={step} field={field} />
        ))}
      </div>
      <ReadBacks step={step.id} onLeave={rows.leave} />
      <Messengers step={step.id} />
      <Pledges step={step.id} onLeave={rows.leave} />
    </div>
  );
}

function Answer({ step, field }: StepProps & { readonly field: MessageField }) {
  const say = useSay<MessageWord>();
  const { answers } = useSlice(message, step.id);
  const { answer } = useMessage(step.id);
  return (
    <DraftField
      field={`message.${field}:${step.id}`}
      label={say(`message.${field}-field`)}
      placeholder={say(`message.${field}-hint`)}
      look={field === 'what' ? 'voice' : 'plain'}
      multiline
      initialFocus={field === 'what' && (answers.what ?? '') === ''}
      value={answers[field] ?? ''}
      onKeep={(text) => answer(field, text.trim())}
    />
  );
}
