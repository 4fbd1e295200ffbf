import { useMemo } from 'react';
import { fishboneOf, type Bone, type Rib } from '../../../../shared/steps/why-tree/fishbone.ts';
import type { WhyTree } from '../../../../shared/steps/why-tree/tree.ts';
import { useSay } from '../../../app/use-say.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useDesk } from '../hand-context.tsx';
import { CauseLine, DraftLine } from '../line/cause-line.tsx';
import { ProblemLine } from '../line/problem-line.tsx';
import { TreeRoot } from '../tree-root.tsx';
import type { WhyTreeWord } from '../words.ts';
import styles from './fishbone.module.css';

/** The same causes by category, on bones above and below the spine that leads to the problem. */
export function Fishbone({ tree }: { readonly tree: WhyTree }) {
  const bones = useMemo(() => fishboneOf(tree), [tree]);
  const draftOnProblem = useDesk(({ doing }) => doing.kind === 'adding' && doing.effect === null);
  const upper = Math.ceil(bones.length / 2);
  return (
    <div className={styles.frame}>
      <TreeRoot className={styles.fish}>
        <div role="presentation" className={styles.bones}>
          {bones.slice(0, upper).map((bone) => (
            <BoneView key={bone.category ?? ''} bone={bone} tree={tree} side="upper" />
          ))}
        </div>
        <div role="presentation" className={styles.spine} />
        <div role="presentation" className={styles.head}>
          <ProblemLine problem={tree.slice.problem} />
          {draftOnProblem ? <DraftLine level={2} /> : null}
        </div>
        <div role="presentation" className={styles.bones}>
          {bones.slice(upper).map((bone) => (
            <BoneView key={bone.category ?? ''} bone={bone} tree={tree} side="lower" />
          ))}
        </div>
      </TreeRoot>
    </div>
  );
}

interface BoneViewProps {
  readonly bone: Bone;
  readonly tree: WhyTree;
  readonly side: 'upper' | 'lower';
}

function BoneView({ bone, tree, side }: BoneViewProps) {
  const say = useSay<WhyTreeWord>();
  const name = bone.category === null ? say('why-tree.unsorted') : say(`why-tree.category.${bone.category}`);
  return (
    <fieldset
      aria-label={name}
      className={classNames(styles.bone, styles[side], bone.ribs.length === 0 && styles.bare)}
    >
      <span className={styles.name} aria-hidden>
        {name}
      </span>
      <Ribs ribs={bone.ribs} tree={tree} />
    </fieldset>
  );
}

function Ribs({ ribs, tree }: { readonly ribs: readonly Rib[]; readonly tree: WhyTree }) {
  return ribs.map((rib) => <RibView key={rib.cause.id} rib={rib} tree={tree} />);
}

function RibView({ rib, tree }: { readonly rib: Rib; readonly tree: WhyTree }) {
  const { cause } = rib;
  const level = (tree.depth.get(cause.id) ?? 0) + 1;
  const drafting = useDesk(({ doing }) => doing.kind === 'adding' && doing.effect === cause.id);
  return (
    <div role="presentation" className={styles.rib}>
      <CauseLine
        cause={cause}
        level={level}
        lead=""
        faded={tree.faded.has(cause.id)}
        measures={0}
        folded={0}
      />
      {rib.ribs.length > 0 || drafting ? (
        <div role="presentation" className={styles.under}>
          <Ribs ribs={rib.ribs} tree={tree} />
          {drafting ? <DraftLine level={level + 1} /> : null}
        </div>
      ) : null}
    </div>
  );
}
