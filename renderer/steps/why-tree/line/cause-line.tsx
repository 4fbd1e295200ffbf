import { memo, useEffect, useRef, type ReactNode } from 'react';
import { midSentence } from '../../../../shared/steps/why-tree/question.ts';
import type { Cause } from '../../../../shared/steps/why-tree/slice.ts';
import { useSay } from '../../../app/use-say.ts';
import { classNames } from '../../../ui/class-names.ts';
import { BecauseField } from '../because-field.tsx';
import { CardFacts } from '../card-facts.tsx';
import { EvidenceField } from '../evidence-field.tsx';
import { mayGrab } from '../desk.ts';
import { useDesk, useHand } from '../hand-context.tsx';
import { bringIntoView } from '../into-view.ts';
import { useNames } from '../use-names.ts';
import { WordsField } from '../words-field.tsx';
import type { WhyTreeWord } from '../words.ts';
import { PROBLEM } from '../tree/layout.ts';
import styles from './line.module.css';

export interface CauseLineProps {
  readonly cause: Cause;
  readonly level: number;
  readonly measures: number;
  readonly faded: boolean;
  /** How many causes are folded away under it; 0 when it is open. */
  readonly folded: number;
  readonly lead: string;
}

/** One cause as a line of an outline or a rib of the fishbone. */
export const CauseLine = memo(function CauseLine(props: CauseLineProps) {
  const { cause, level, measures, faded, folded, lead } = props;
  const say = useSay<WhyTreeWord>();
  const doing = useDesk((desk) => (desk.selected === cause.id ? desk.doing.kind : undefined));
  const names = useNames();
  const ended = cause.root !== null && cause.root.ending !== 'unknown';
  return (
    <Line id={cause.id} level={level} className={classNames(faded && styles.off, ended && styles.root)}>
      {doing === 'rewording' ? (
        <WordsField />
      ) : (
        <span dir="auto">
          {lead === '' ? null : <span className={styles.lead}>{lead} </span>}
          <span className={cause.evidence.state === 'disproved' ? styles.struck : undefined}>
            {lead === '' ? cause.text : midSentence(cause.text, names)}
          </span>
        </span>
      )}
      {doing === 'evidence' ? <EvidenceField /> : <CardFacts cause={cause} measures={measures} />}
      {folded > 0 ? (
        <span className={styles.more}>{say('why-tree.card.more', { count: folded })}</span>
      ) : null}
    </Line>
  );
});

/** A line that can be selected: a cause, or the problem (null). Keys and presses are the tree's. */
export function Line({
  id,
  level,
  className,
  children,
}: {
  readonly id: string | null;
  readonly level: number;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const line = useRef<HTMLDivElement>(null);
  const selected = useDesk((desk) => desk.selected === id);
  const grabs = useDesk((state) => (state.selected === id ? state.grabs : 0));
  const { desk } = useHand();
  useEffect(() => {
    if (selected) bringIntoView(line.current);
    if (selected && grabs > 0 && mayGrab(desk)) line.current?.focus({ preventScroll: true });
  }, [selected, grabs, desk]);
  return (
    <div
      ref={line}
      role="treeitem"
      tabIndex={selected ? 0 : -1}
      aria-level={level}
      aria-selected={selected}
      data-card={id ?? PROBLEM}
      className={classNames(styles.line, selected && styles.selected, className)}
    >
      {children}
    </div>
  );
}

/** Where a new cause is typed. */
export function DraftLine({ level }: { readonly level: number }) {
  return (
    <div
      role="treeitem"
      tabIndex={-1}
      aria-level={level}
      aria-selected={false}
      className={classNames(styles.line, styles.draft)}
    >
      <BecauseField />
    </div>
  );
}
