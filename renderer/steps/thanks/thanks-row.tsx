import { X } from 'lucide-react';
import type { Id } from '../../../shared/session/event.ts';
import type { Item } from '../../../shared/session/items.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { useThanks } from './use-thanks.ts';
import type { ThanksWord } from './words.ts';
import styles from './thanks.module.css';

export interface ThanksRowProps {
  readonly item: Item;
  readonly step: Id;
  readonly onLeave: (row: Id) => void;
}

/** To whom, from whom, for what; each part is changed where it stands. */
export function ThanksRow({ item, step, onLeave }: ThanksRowProps) {
  const say = useSay<ThanksWord>();
  const { change, remove } = useThanks(step);
  const { id, from, to, text } = item;
  return (
    <li className={styles.row} data-row={id}>
      <div className={styles.to}>
        <DraftEdit
          field={`thanks.to:${id}`}
          label={say('thanks.to-field')}
          placeholder={say('thanks.whom')}
          value={to}
          mayBeEmpty
          onKeep={(next) => change(id, { to: next.trim() })}
        />
      </div>
      <div className={styles.text}>
        <DraftEdit
          field={`thanks.text:${id}`}
          label={say('thanks.for-field')}
          value={text}
          look="voice"
          multiline
          onKeep={(next) => change(id, { text: next.trim() })}
        />
      </div>
      <div className={styles.from}>
        <span aria-hidden>{say('thanks.from-before')}</span>
        <DraftEdit
          field={`thanks.from:${id}`}
          label={say('thanks.from-field')}
          placeholder={say('thanks.who-thanks')}
          value={from}
          mayBeEmpty
          onKeep={(next) => change(id, { from: next.trim() })}
        />
      </div>
      <IconButton
        label={say('thanks.remove')}
        icon={<X />}
        onPress={() => {
          onLeave(id);
          remove(id);
        }}
      />
    </li>
  );
}
