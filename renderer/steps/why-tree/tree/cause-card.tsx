import { memo, useEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import type { Cause } from '../../../../shared/steps/why-tree/slice.ts';
import { useSay } from '../../../app/use-say.ts';
import { classNames } from '../../../ui/class-names.ts';
import { CardFacts } from '../card-facts.tsx';
import { EvidenceField } from '../evidence-field.tsx';
import { mayGrab } from '../desk.ts';
import { useDesk, useHand } from '../hand-context.tsx';
import { WordsField } from '../words-field.tsx';
import type { WhyTreeWord } from '../words.ts';
import { PROBLEM } from './layout.ts';
import styles from './card.module.css';

export interface CardPlace {
  /** In rem. */
  readonly x: number;
  readonly y: number;
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  /** Without motion. */
  readonly still: boolean;
}

export interface CauseCardProps extends CardPlace {
  readonly cause: Cause;
  readonly faded: boolean;
  readonly measures: number;
  /** How many causes lie under it; 0 for an end. */
  readonly under: number;
  readonly closed: boolean;
  readonly measure: (card: HTMLElement | null) => (() => void) | undefined;
}

/** One cause as a card. Renders again only when something of its own changes. */
export const CauseCard = memo(function CauseCard(props: CauseCardProps) {
  const { cause, faded, measures, under, closed } = props;
  const say = useSay<WhyTreeWord>();
  const doing = useDesk((desk) => (desk.selected === cause.id ? desk.doing.kind : undefined));
  return (
    <Card
      id={cause.id}
      place={props}
      expanded={under === 0 ? undefined : !closed}
      className={classNames(
        faded && styles.off,
        cause.root !== null && cause.root.ending !== 'unknown' && styles.root,
      )}
      measure={props.measure}
    >
      {doing === 'rewording' ? (
        <WordsField />
      ) : (
        <span
          className={classNames(styles.words, cause.evidence.state === 'disproved' && styles.struck)}
          dir="auto"
        >
          {cause.text}
        </span>
      )}
      {doing === 'evidence' ? <EvidenceField /> : <CardFacts cause={cause} measures={measures} />}
      {closed ? <span className={styles.more}>{say('why-tree.card.more', { count: under })}</span> : null}
    </Card>
  );
});

/** Moving cards glide; in a large tree they are put where they belong at once, which spares a layer for each. */
export function placed({ x, y, still }: Pick<CardPlace, 'x' | 'y' | 'still'>): CSSProperties {
  return still
    ? { inset: `${y}rem auto auto ${x}rem`, transition: 'none' }
    : { transform: `translate(${x}rem, ${y}rem)` };
}

interface CardProps {
  /** Null for the problem. */
  readonly id: string | null;
  readonly place: CardPlace;
  readonly expanded: boolean | undefined;
  readonly className: string;
  readonly measure: (card: HTMLElement | null) => (() => void) | undefined;
  readonly children: ReactNode;
}

/** What problem and causes share: place, selection, focus. Keys and presses are the tree's. */
export function Card({ id, place, expanded, className, measure, children }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const selected = useDesk((desk) => desk.selected === id);
  const grabs = useDesk((desk) => (desk.selected === id ? desk.grabs : 0));
  useEffect(() => (card.current ? measure(card.current) : undefined), [measure]);
  const { desk } = useHand();
  useEffect(() => {
    if (grabs > 0 && mayGrab(desk)) card.current?.focus({ preventScroll: true });
  }, [grabs, desk]);
  return (
    <div
      ref={card}
      role="treeitem"
      tabIndex={selected ? 0 : -1}
      aria-level={place.level}
      aria-posinset={place.position}
      aria-setsize={place.siblings}
      aria-selected={selected}
      aria-expanded={expanded}
      data-card={id ?? PROBLEM}
      className={classNames(styles.card, selected && styles.selected, className)}
      style={placed(place)}
    >
      {children}
    </div>
  );
}
