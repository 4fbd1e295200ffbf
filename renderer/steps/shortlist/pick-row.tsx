import { ArrowDown, ArrowUp, Undo2 } from 'lucide-react';
import type { Pick } from '../../../shared/steps/shortlist/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { ShortlistHand } from './hand.ts';
import type { ShortlistWord } from './words.ts';
import styles from './shortlist.module.css';

interface PickRowProps {
  readonly pick: Pick;
  readonly hand: ShortlistHand;
  /** The reason is being asked for. */
  readonly asking: boolean;
  readonly onAnswered: () => void;
}

/** A decided idea, and why. */
export function PickRow({ pick, hand, asking, onAnswered }: PickRowProps) {
  const say = useSay<ShortlistWord>();
  const { id, text, place } = pick;
  const { actions, rows } = hand;
  return (
    <li className={styles.row} data-row={id} data-fate={pick.fate}>
      {place === null ? null : <span className={styles.place}>{place}</span>}
      <div className={styles.words}>
        <DraftEdit
          hints
          field={`shortlist.words:${id}`}
          label={say('shortlist.idea-words')}
          value={text}
          multiline
          onKeep={(next) => actions.reword(id, next.trim())}
        />
        <Reason pick={pick} hand={hand} asking={asking} onAnswered={onAnswered} />
      </div>
      <div className={styles.choices}>
        {place === null ? null : (
          <>
            <IconButton
              label={say('shortlist.earlier')}
              keys="Shift+ArrowUp"
              icon={<ArrowUp />}
              disabled={place === 1}
              onPress={() => actions.shift(id, -1)}
            />
            <IconButton
              label={say('shortlist.later')}
              keys="Shift+ArrowDown"
              icon={<ArrowDown />}
              onPress={() => actions.shift(id, 1)}
            />
          </>
        )}
        <IconButton
          label={say('shortlist.put-back')}
          keys="Delete"
          icon={<Undo2 />}
          onPress={() => {
            rows.leave(id);
            actions.remove(id);
          }}
        />
      </div>
    </li>
  );
}

/** By its effect on the customer: the one question a pick has to answer. Enter goes on to the next idea, with or without words. */
function Reason({ pick: { id, fate, reason }, hand, asking, onAnswered }: PickRowProps) {
  const say = useSay<ShortlistWord>();
  const [label, hint] =
    fate === 'picked'
      ? (['shortlist.why-field', 'shortlist.why-hint'] as const)
      : (['shortlist.because-field', 'shortlist.because-hint'] as const);
  if (asking && reason === '') {
    return (
      <div
        role="presentation"
        onKeyDown={({ key, target }) => {
          const empty = target instanceof HTMLInputElement && target.value.trim() === '';
          if (key === 'Escape' || (key === 'Enter' && empty)) onAnswered();
        }}
      >
        <AddField
          hints
          field={`shortlist.reason:${id}`}
          label={say(label)}
          labelHidden
          initialFocus
          placeholder={say(hint)}
          onAdd={(text) => {
            hand.actions.giveReason(id, text);
            onAnswered();
          }}
        />
      </div>
    );
  }
  return (
    <div className={styles.reason} data-part="why">
      <DraftEdit
        hints
        field={`shortlist.reason:${id}`}
        label={say(label)}
        placeholder={say(hint)}
        value={reason}
        mayBeEmpty
        look="voice"
        onKeep={(next) => hand.actions.giveReason(id, next.trim())}
      />
    </div>
  );
}
