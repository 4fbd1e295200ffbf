import { X } from 'lucide-react';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { ShortlistHand, Undecided } from './hand.ts';
import type { ShortlistWord } from './words.ts';
import styles from './shortlist.module.css';

interface UndecidedRowProps {
  readonly idea: Undecided;
  readonly hand: ShortlistHand;
  readonly first: boolean;
}

/** An idea to choose: one key picks it, one keeps it back. */
export function UndecidedRow({ idea: { id, text, own }, hand, first }: UndecidedRowProps) {
  const say = useSay<ShortlistWord>();
  return (
    <li className={styles.row} data-row={id} data-undecided>
      <div className={styles.words}>
        {own ? (
          <DraftEdit
            hints
            field={`shortlist.words:${id}`}
            label={say('shortlist.idea-words')}
            value={text}
            multiline
            onKeep={(next) => hand.actions.reword(id, next.trim())}
          />
        ) : (
          <span dir="auto">{text}</span>
        )}
      </div>
      <div className={styles.choices}>
        <Button size="s" keys="P" initialFocus={first} onPress={() => hand.decide(id, 'picked')}>
          {say('shortlist.pick-it')}
          <VisuallyHidden> {text}</VisuallyHidden>
        </Button>
        <Button size="s" variant="quiet" keys="B" onPress={() => hand.decide(id, 'kept-back')}>
          {say('shortlist.keep-back')}
          <VisuallyHidden> {text}</VisuallyHidden>
        </Button>
        {own ? (
          <IconButton
            label={say('shortlist.remove')}
            keys="Delete"
            icon={<X />}
            onPress={() => {
              hand.rows.leave(id);
              hand.actions.remove(id);
            }}
          />
        ) : null}
      </div>
    </li>
  );
}
