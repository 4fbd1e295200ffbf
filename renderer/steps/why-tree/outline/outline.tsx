import type { Id } from '../../../../shared/session/event.ts';
import { causesOf, countUnder, type WhyTree } from '../../../../shared/steps/why-tree/tree.ts';
import { useSay } from '../../../app/use-say.ts';
import { useDesk } from '../hand-context.tsx';
import { CauseLine, DraftLine } from '../line/cause-line.tsx';
import { ProblemLine } from '../line/problem-line.tsx';
import { TreeRoot } from '../tree-root.tsx';
import type { WhyTreeWord } from '../words.ts';
import styles from './outline.module.css';

/** The tree as indented sentences, top to bottom. */
export function Outline({ tree }: { readonly tree: WhyTree }) {
  return (
    <div className={styles.frame}>
      <TreeRoot className={styles.outline}>
        <ProblemLine problem={tree.slice.problem} />
        <Level tree={tree} effect={null} />
      </TreeRoot>
    </div>
  );
}

function Level({ tree, effect }: { readonly tree: WhyTree; readonly effect: Id | null }) {
  const say = useSay<WhyTreeWord>();
  const closed = useDesk((desk) => desk.closed);
  const draft = useDesk(({ doing }) => (doing.kind === 'adding' && doing.effect === effect ? doing : null));
  const causes = causesOf(tree, effect);
  if (causes.length === 0 && draft === null) return null;
  const level = (effect === null ? 0 : (tree.depth.get(effect) ?? 0)) + 2;
  const draftAfter = draft && (causes.some(({ id }) => id === draft.after) ? draft.after : causes.at(-1)?.id);
  return (
    <fieldset className={styles.level}>
      {causes.map((cause) => (
        <div key={cause.id} role="presentation">
          <CauseLine
            cause={cause}
            level={level}
            lead={cause.evidence.state === 'disproved' ? '' : say('why-tree.because')}
            faded={tree.faded.has(cause.id)}
            measures={tree.slice.countermeasures.filter((item) => item.cause === cause.id).length}
            folded={closed.has(cause.id) ? countUnder(tree, cause.id) : 0}
          />
          {closed.has(cause.id) ? null : <Level tree={tree} effect={cause.id} />}
          {draft && draftAfter === cause.id ? <DraftLine level={level} /> : null}
        </div>
      ))}
      {draft && causes.length === 0 ? <DraftLine level={level} /> : null}
    </fieldset>
  );
}
