import { useEffect, useRef } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { BecauseField } from '../because-field.tsx';
import { DRAFT } from './layout.ts';
import { placed, type CardPlace } from './cause-card.tsx';
import styles from './card.module.css';

export interface DraftCardProps {
  readonly place: CardPlace;
  readonly measure: (card: HTMLElement | null) => (() => void) | undefined;
}

/** Where a new cause is typed, already in its place. */
export function DraftCard({ place, measure }: DraftCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => (card.current ? measure(card.current) : undefined), [measure]);
  return (
    <div
      ref={card}
      role="treeitem"
      tabIndex={-1}
      aria-level={place.level}
      aria-selected={false}
      data-card={DRAFT}
      className={classNames(styles.card, styles.draft)}
      style={placed(place)}
    >
      <BecauseField />
    </div>
  );
}
