import { Check, CircleDashed, X } from 'lucide-react';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import { readObjection } from '../../../shared/steps/breakdown/objection-line.ts';
import type { PieceObjection } from '../../../shared/steps/breakdown/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSession } from '../../session/use-session.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { BreakdownHand } from './hand.ts';
import type { BreakdownWord } from './words.ts';
import styles from './breakdown.module.css';

interface ObjectionRowProps {
  readonly objection: PieceObjection;
  readonly hand: BreakdownHand;
}

/** What a Maker said against it, and how it was met. */
export function ObjectionRow({ objection, hand }: ObjectionRowProps) {
  const say = useSay<BreakdownWord>();
  const { id, by, text, answer } = objection;
  const name = useSession((state) => byId(state.people.participants, by ?? '')?.name ?? '');
  const { rows, actions } = hand;
  const met = answer.trim() !== '';
  return (
    <li className={styles.row} data-row={id} data-open={!met || undefined}>
      <span className={styles.mark}>{met ? <Check aria-hidden /> : <CircleDashed aria-hidden />}</span>
      <div className={styles.rowText}>
        <small className={styles.by}>
          {name === '' ? say('breakdown.objection') : say('breakdown.objection-by', { name })}
        </small>
        <DraftEdit
          hints
          field={`breakdown.objection:${id}`}
          label={say('breakdown.objection')}
          value={text}
          multiline
          onKeep={(next) => actions.changeObjection(id, next.trim())}
        />
        <span className={styles.answer} data-part="meet">
          <span aria-hidden>→</span>
          <DraftEdit
            field={`breakdown.answer:${id}`}
            label={say('breakdown.answer')}
            placeholder={say('breakdown.answer-hint')}
            value={answer}
            mayBeEmpty
            onKeep={(next) => actions.meet(id, next.trim())}
          />
        </span>
      </div>
      <IconButton
        label={say('breakdown.remove-objection')}
        icon={<X />}
        onPress={() => {
          rows.leave(id);
          actions.removeObjection(id);
        }}
      />
    </li>
  );
}

interface AddObjectionProps {
  readonly field: string;
  /** Null for the whole. */
  readonly piece: Id | null;
  readonly hand: BreakdownHand;
}

/** "Ben: the dock is too narrow"; without a name it is the room's. Enter keeps it; under a piece Escape leaves. */
export function AddObjection({ field, piece, hand }: AddObjectionProps) {
  const say = useSay<BreakdownWord>();
  const people = useSession((state) => state.people);
  const done = () => {
    if (piece === null) return;
    hand.object(null);
    hand.rows.focus(piece);
  };
  return (
    <div
      role="presentation"
      onKeyDown={(event) => {
        if (event.key === 'Escape') done();
      }}
    >
      <AddField
        hints
        field={field}
        label={say('breakdown.objection-field')}
        labelHidden
        placeholder={say('breakdown.objection-hint')}
        initialFocus={piece !== null}
        onAdd={(line) => {
          const { by, text } = readObjection(line, people);
          hand.actions.object(piece, by, text);
          done();
        }}
      />
    </div>
  );
}
