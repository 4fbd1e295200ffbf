import { Ellipsis } from 'lucide-react';
import type { Item } from '../../../shared/session/items.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { BreakdownHand } from './hand.ts';
import { AddObjection, ObjectionRow } from './objections.tsx';
import { PieceTerms } from './piece-terms.tsx';
import type { BreakdownWord } from './words.ts';
import styles from './breakdown.module.css';

interface PieceRowProps {
  readonly piece: Item;
  /** Its place in the order, from 1. */
  readonly place: number;
  readonly hand: BreakdownHand;
}

/** A piece: what, then who with hours by when, then what was said against it. */
export function PieceRow({ piece, place, hand }: PieceRowProps) {
  const say = useSay<BreakdownWord>();
  const { id, text } = piece;
  const objections = hand.slice.objections.filter((objection) => objection.piece === id);
  return (
    <li className={styles.piece}>
      <div className={styles.pieceLine} data-row={id}>
        <span className={styles.place} aria-hidden>
          {place}
        </span>
        <div className={styles.what}>
          <DraftEdit
            hints
            field={`breakdown.text:${id}`}
            label={say('breakdown.piece')}
            value={text}
            multiline
            onKeep={(next) => hand.actions.changePiece(id, { text: next.trim() })}
          />
        </div>
        <span data-part="terms" className={styles.terms}>
          <PieceTerms piece={piece} onKeep={(change) => hand.actions.changePiece(id, change)} />
        </span>
        <PieceMenu piece={piece} place={place} hand={hand} />
      </div>
      {objections.length > 0 ? (
        <ul className={styles.against}>
          {objections.map((objection) => (
            <ObjectionRow key={objection.id} objection={objection} hand={hand} />
          ))}
        </ul>
      ) : null}
      {hand.objecting === id ? (
        <div className={styles.against}>
          <AddObjection field={`breakdown.object:${id}`} piece={id} hand={hand} />
        </div>
      ) : null}
    </li>
  );
}

function PieceMenu({ piece, place, hand }: PieceRowProps) {
  const say = useSay<BreakdownWord>();
  const { id } = piece;
  const { actions, rows, pieces, object } = hand;
  const acts: Readonly<Record<string, () => void>> = {
    object: () => object(id),
    earlier: () => actions.movePiece(id, -1),
    later: () => actions.movePiece(id, 1),
    remove: () => {
      rows.leave(id);
      actions.removePiece(id);
    },
  };
  return (
    <Menu
      label={say('breakdown.more')}
      placement="bottom end"
      trigger={<IconButton label={say('breakdown.more')} icon={<Ellipsis />} />}
      groups={[
        { id: 'say', items: [{ id: 'object', label: say('breakdown.object-here'), keys: 'O' }] },
        {
          id: 'move',
          items: [
            {
              id: 'earlier',
              label: say('breakdown.earlier'),
              keys: 'Mod+Alt+ArrowUp',
              disabled: place === 1,
            },
            {
              id: 'later',
              label: say('breakdown.later'),
              keys: 'Mod+Alt+ArrowDown',
              disabled: place === pieces.length,
            },
          ],
        },
        { id: 'remove', items: [{ id: 'remove', label: say('breakdown.remove'), keys: 'Delete' }] },
      ]}
      onAction={(chosen) => acts[chosen]?.()}
    />
  );
}
