import { fishboneOf, type Bone, type Rib } from '../../../../shared/steps/why-tree/fishbone.ts';
import type { WhyTree } from '../../../../shared/steps/why-tree/tree.ts';
import { useSay } from '../../../app/use-say.ts';
import { classNames } from '../../../ui/class-names.ts';
import type { WhyTreeWord } from '../words.ts';
import fish from '../fishbone/fishbone.module.css';
import styles from './room-fishbone.module.css';

interface RoomFishboneProps {
  readonly tree: WhyTree;
  readonly focus: string | null;
}

/** The same causes by category, for reading only. */
export function RoomFishbone({ tree, focus }: RoomFishboneProps) {
  const bones = fishboneOf(tree);
  const upper = Math.ceil(bones.length / 2);
  return (
    <div className={classNames(fish.fish, styles.fish)}>
      <div className={fish.bones}>
        {bones.slice(0, upper).map((bone) => (
          <BoneWords key={bone.category ?? ''} bone={bone} side="upper" focus={focus} />
        ))}
      </div>
      <div className={fish.spine} />
      <p className={classNames(fish.head, styles.head)} dir="auto">
        {tree.slice.problem.text}
      </p>
      <div className={fish.bones}>
        {bones.slice(upper).map((bone) => (
          <BoneWords key={bone.category ?? ''} bone={bone} side="lower" focus={focus} />
        ))}
      </div>
    </div>
  );
}

interface BoneWordsProps {
  readonly focus: string | null;
  readonly bone: Bone;
  readonly side: 'upper' | 'lower';
}

function BoneWords({ bone, side, focus }: BoneWordsProps) {
  const say = useSay<WhyTreeWord>();
  return (
    <div className={classNames(fish.bone, fish[side], bone.ribs.length === 0 && fish.bare)}>
      <span className={classNames(fish.name, styles.name)}>
        {bone.category === null ? say('why-tree.unsorted') : say(`why-tree.category.${bone.category}`)}
      </span>
      <RibWords ribs={bone.ribs} focus={focus} />
    </div>
  );
}

function RibWords({ ribs, focus }: { readonly ribs: readonly Rib[]; readonly focus: string | null }) {
  return ribs.map(({ cause, ribs: under }) => (
    <div key={cause.id} className={styles.rib}>
      <span
        className={classNames(
          cause.id === focus && styles.now,
          cause.evidence.state === 'disproved' && styles.struck,
        )}
        dir="auto"
      >
        {cause.text}
      </span>
      {under.length === 0 ? null : (
        <div className={fish.under}>
          <RibWords ribs={under} focus={focus} />
        </div>
      )}
    </div>
  ));
}
