import { X } from 'lucide-react';
import { useState } from 'react';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { Department } from '../../../shared/session/people.ts';
import { message } from '../../../shared/steps/message/message.ts';
import type { ReadBack } from '../../../shared/steps/message/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useDraft, useSession, useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Section } from '../../ui/section.tsx';
import { useTurnFocus } from '../../ui/use-turn-focus.ts';
import { useMessage } from './use-message.ts';
import type { MessageWord } from './words.ts';
import styles from './message.module.css';

/** One voice alone proves nothing; two departments show whether the message is one. */
const ENOUGH = 2;

export interface MessageListProps {
  readonly step: Id;
  /** Called before a row goes, to hand its focus on. */
  readonly onLeave: (row: Id) => void;
}

/** Two departments say it back in their own words; what differs is noted. */
export function ReadBacks({ step, onLeave }: MessageListProps) {
  const say = useSay<MessageWord>();
  const { readBacks } = useSlice(message, step);
  const departments = useSession((state) => state.people.departments);
  const silent = departments.filter(({ id }) => readBacks.every((back) => back.department !== id));
  const missing = ENOUGH - readBacks.length;
  return (
    <Section
      title={say('message.read-backs')}
      level={3}
      actions={
        <span className={styles.note}>
          {missing > 0
            ? say('message.read-backs-missing', { count: missing })
            : say('message.read-backs-done')}
        </span>
      }
    >
      {readBacks.length > 0 ? (
        <ul className={styles.list}>
          {readBacks.map((back) => (
            <ReadBackRow key={back.id} back={back} step={step} onLeave={onLeave} />
          ))}
        </ul>
      ) : null}
      {departments.length === 0 ? <p className={styles.note}>{say('message.no-departments')}</p> : null}
      <ReadBackEntry step={step} silent={silent} begun={readBacks.length > 0} />
    </Section>
  );
}

function ReadBackRow({ back, step, onLeave }: MessageListProps & { readonly back: ReadBack }) {
  const say = useSay<MessageWord>();
  const name = useSession((state) => byId(state.people.departments, back.department)?.name ?? '');
  const { changeReadBack, removeReadBack } = useMessage(step);
  return (
    <li className={styles.row} data-row={back.id}>
      <span className={styles.who}>{name}</span>
      <div className={styles.what}>
        <DraftEdit
          field={`message.words:${back.id}`}
          label={say('message.read-back-words', { name })}
          value={back.words}
          look="voice"
          multiline
          onKeep={(words) => changeReadBack({ ...back, words: words.trim() })}
        />
        <div className={styles.difference}>
          <span className={styles.note}>{say('message.noticed')}</span>
          <DraftEdit
            field={`message.difference:${back.id}`}
            label={say('message.difference-field')}
            placeholder={say('message.difference-hint')}
            value={back.difference}
            mayBeEmpty
            onKeep={(difference) => changeReadBack({ ...back, difference: difference.trim() })}
          />
        </div>
      </div>
      <IconButton
        label={say('message.remove-read-back')}
        icon={<X />}
        onPress={() => {
          onLeave(back.id);
          removeReadBack(back.id);
        }}
      />
    </li>
  );
}

interface EntryProps {
  readonly step: Id;
  readonly silent: readonly Department[];
  /** Somebody read it back: the keyboard goes on to the next department. */
  readonly begun: boolean;
}

/** Choose who reads back, then type what they say. */
function ReadBackEntry({ step, silent, begun }: EntryProps) {
  const say = useSay<MessageWord>();
  const { readBack } = useMessage(step);
  const field = `message.read-back:${step}`;
  const [draft] = useDraft(field);
  const [chosen, setChosen] = useState<Id | undefined>(draft ? silent[0]?.id : undefined);
  const reader = silent.find(({ id }) => id === chosen);
  const readers = useTurnFocus(begun && reader === undefined);
  return (
    <div className={styles.entry}>
      <div ref={readers} className={styles.readers}>
        {silent.map(({ id, name }) => (
          <Button
            key={id}
            size="s"
            variant={id === reader?.id ? 'primary' : 'plain'}
            onPress={() => setChosen(id)}
          >
            {say('message.reads-back', { name })}
          </Button>
        ))}
      </div>
      {reader ? (
        <AddField
          key={reader.id}
          field={field}
          label={say('message.read-back-words', { name: reader.name })}
          labelHidden
          initialFocus
          look="voice"
          placeholder={say('message.read-back-hint')}
          onAdd={(words) => {
            readBack(reader.id, words);
            setChosen(undefined);
          }}
        />
      ) : null}
    </div>
  );
}
