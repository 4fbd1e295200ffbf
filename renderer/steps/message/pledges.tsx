import { X } from 'lucide-react';
import { useState } from 'react';
import { byId } from '../../../shared/session/entities.ts';
import { message } from '../../../shared/steps/message/message.ts';
import { readPledge } from '../../../shared/steps/message/pledge-line.ts';
import type { Pledge } from '../../../shared/steps/message/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { Chip } from '../../ui/chip.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { MessageListProps } from './read-backs.tsx';
import { useMessage } from './use-message.ts';
import type { MessageWord } from './words.ts';
import styles from './message.module.css';

/** One thing each leader starts or stops doing; it is asked about next time. */
export function Pledges({ step, onLeave }: MessageListProps) {
  const say = useSay<MessageWord>();
  const { pledges } = useSlice(message, step);
  return (
    <Section title={say('message.pledges')} level={3}>
      <ul className={styles.list}>
        {pledges.map((pledge) => (
          <PledgeRow key={pledge.id} pledge={pledge} step={step} onLeave={onLeave} />
        ))}
      </ul>
      <AddPledge step={step} />
    </Section>
  );
}

function PledgeRow({ pledge, step, onLeave }: MessageListProps & { readonly pledge: Pledge }) {
  const say = useSay<MessageWord>();
  const { changePledge, removePledge } = useMessage(step);
  const name = useSession((state) => byId(state.people.participants, pledge.participant)?.name ?? '');
  return (
    <li className={styles.row} data-row={pledge.id}>
      <span className={styles.who}>{name}</span>
      <div className={styles.pledge}>
        <Segmented
          label={say('message.pledge-kind', { name })}
          options={[
            { id: 'start', label: say('message.starts') },
            { id: 'stop', label: say('message.stops') },
          ]}
          value={pledge.kind}
          onChange={(kind) => changePledge({ ...pledge, kind })}
        />
        <div className={styles.pledgeText}>
          <DraftEdit
            field={`message.pledge:${pledge.id}`}
            label={say('message.pledge-field', { name })}
            value={pledge.text}
            multiline
            onKeep={(text) => changePledge({ ...pledge, text: text.trim() })}
          />
        </div>
      </div>
      <IconButton
        label={say('message.remove-pledge')}
        icon={<X />}
        onPress={() => {
          onLeave(pledge.id);
          removePledge(pledge.id);
        }}
      />
    </li>
  );
}

/** Understood before Enter; without a name Enter says what is missing and keeps the words. */
function AddPledge({ step }: Pick<MessageListProps, 'step'>) {
  const say = useSay<MessageWord>();
  const participants = useSession((state) => state.people.participants);
  const { pledge } = useMessage(step);
  const [asked, setAsked] = useState(false);
  const { text, typing, error, type, commit, revert } = useDraftText(`message.pledge:${step}`, '', (line) =>
    pledge(readPledge(line, participants)),
  );
  const read = text.trim() === '' ? undefined : readPledge(text, participants);
  const person = byId(participants, read?.participant ?? '');
  return (
    <div className={styles.entry} data-typing={typing && text !== ''}>
      <TextField
        label={say('message.add-pledge')}
        labelHidden
        placeholder={say('message.add-pledge-hint')}
        value={text}
        error={error ?? (asked && read && !person ? say('message.pledge-who') : undefined)}
        onChange={(next) => {
          setAsked(false);
          type(next);
        }}
        onEnter={() => {
          if (person) commit();
          else setAsked(true);
        }}
        {...(typing && text !== '' ? { onRevert: revert } : {})}
      />
      {read ? (
        <p className={styles.understood} aria-live="polite">
          <Chip tone={person ? 'accent' : 'warn'}>{person?.name ?? say('message.who')}</Chip>
          <Chip tone="accent">{say(read.kind === 'start' ? 'message.starts' : 'message.stops')}</Chip>
          <Chip tone="accent">{read.text}</Chip>
        </p>
      ) : null}
    </div>
  );
}
