import { midSentence } from '../../../../shared/steps/why-tree/question.ts';
import type { Cause } from '../../../../shared/steps/why-tree/slice.ts';
import { inReadingOrder, type WhyTree } from '../../../../shared/steps/why-tree/tree.ts';
import { useSay } from '../../../app/use-say.ts';
import { classNames } from '../../../ui/class-names.ts';
import { CardFacts } from '../card-facts.tsx';
import { useNames } from '../use-names.ts';
import type { WhyTreeWord } from '../words.ts';
import styles from './room-outline.module.css';

/** The whole tree as indented sentences. */
export function RoomOutline({ tree, focus }: { readonly tree: WhyTree; readonly focus: string | null }) {
  return (
    <ul className={styles.outline}>
      <li className={styles.problem} dir="auto">
        {tree.slice.problem.text}
      </li>
      {inReadingOrder(tree).map((cause) => (
        <OutlineRow
          key={cause.id}
          cause={cause}
          depth={tree.depth.get(cause.id) ?? 1}
          off={tree.faded.has(cause.id)}
          now={cause.id === focus}
        />
      ))}
    </ul>
  );
}

interface OutlineRowProps {
  readonly cause: Cause;
  readonly depth: number;
  readonly off: boolean;
  readonly now: boolean;
}

function OutlineRow({ cause, depth, off, now }: OutlineRowProps) {
  const say = useSay<WhyTreeWord>();
  const names = useNames();
  const disproved = cause.evidence.state === 'disproved';
  return (
    <li
      className={classNames(styles.row, off && styles.off, now && styles.now)}
      style={{ marginInlineStart: `${(depth - 1) * 1.4}em` }}
    >
      {disproved ? null : <span className={styles.lead}>{say('why-tree.because')} </span>}
      <span className={disproved ? styles.struck : undefined} dir="auto">
        {disproved ? cause.text : midSentence(cause.text, names)}
      </span>{' '}
      <span className={styles.facts}>
        <CardFacts cause={cause} measures={0} />
      </span>
    </li>
  );
}
