import { Check, CircleDashed, X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Cause } from '../../../../shared/steps/why-tree/slice.ts';
import { branchTo, causesOf, type WhyTree } from '../../../../shared/steps/why-tree/tree.ts';
import { midSentence } from '../../../../shared/steps/why-tree/question.ts';
import { useSay } from '../../../app/use-say.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useNames } from '../use-names.ts';
import type { WhyTreeWord } from '../words.ts';
import styles from './branch-rows.module.css';

export interface BranchRowsProps {
  readonly tree: WhyTree;
  /** The cause everybody looks at; null for the problem. */
  readonly focus: string | null;
  /** What is being typed right now. */
  readonly typing: string;
}

/** The branch that is talked about, read from what was seen down to the question of the moment. */
export function BranchRows({ tree, focus, typing }: BranchRowsProps) {
  const say = useSay<WhyTreeWord>();
  const names = useNames();
  const branch = branchTo(tree, focus);
  const ended = branch.at(-1)?.root ?? null;
  const more = causesOf(tree, focus).length;
  return (
    <div className={styles.rows}>
      <Row lead={say('why-tree.room.we-saw')} fact={<Source words={tree.slice.problem.source} />}>
        {tree.slice.problem.text}
      </Row>
      {branch.map((cause) => (
        <Row
          key={cause.id}
          lead={say('why-tree.because')}
          off={tree.faded.has(cause.id)}
          root={cause.root !== null && cause.root.ending !== 'unknown'}
          fact={<Fact cause={cause} />}
        >
          {midSentence(cause.text, names)}
        </Row>
      ))}
      {ended === null || typing !== '' ? (
        <Row lead={say('why-tree.because')} now>
          {typing === '' ? (
            <span className={styles.ask}>
              {more === 0 ? say('why-tree.room.why') : <Answers tree={tree} focus={focus} />}
            </span>
          ) : (
            <span className={styles.typing}>{typing}</span>
          )}
        </Row>
      ) : null}
    </div>
  );
}

/** What is already known to cause this: named, so that the room sees where it can go on. */
function Answers({ tree, focus }: Pick<BranchRowsProps, 'tree' | 'focus'>) {
  const names = useNames();
  const texts = causesOf(tree, focus)
    .filter((cause) => !tree.faded.has(cause.id))
    .map((cause) => midSentence(cause.text, names));
  return texts.join(' · ');
}

interface RowProps {
  readonly lead: string;
  readonly children: ReactNode;
  readonly fact?: ReactNode;
  readonly off?: boolean;
  readonly root?: boolean;
  readonly now?: boolean;
}

function Row({ lead, children, fact, off = false, root = false, now = false }: RowProps) {
  return (
    <p className={classNames(styles.row, off && styles.off, root && styles.root, now && styles.now)}>
      <span className={styles.lead}>{lead}</span>
      <span className={styles.words} dir="auto">
        {children}
      </span>
      <span className={styles.fact}>{fact}</span>
    </p>
  );
}

function Source({ words }: { readonly words: string }) {
  return words === '' ? null : (
    <>
      <Check aria-hidden className={styles.ok} /> {words}
    </>
  );
}

const SIGNS = { claimed: CircleDashed, verified: Check, disproved: X } as const;

function Fact({ cause: { evidence, root } }: { readonly cause: Cause }) {
  const say = useSay<WhyTreeWord>();
  if (root !== null && root.ending !== 'unknown') return <b>{say(`why-tree.ending.${root.ending}`)}</b>;
  if (evidence.state === 'none') return null;
  const Sign = SIGNS[evidence.state];
  const words = [evidence.by, evidence.source].filter((part) => part !== '').join(', ');
  return (
    <>
      <Sign aria-hidden className={evidence.state === 'verified' ? styles.ok : undefined} />{' '}
      {words || say(`why-tree.evidence.${evidence.state}`)}
    </>
  );
}
