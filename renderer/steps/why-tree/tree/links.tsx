import { memo } from 'react';
import type { WhyTree } from '../../../../shared/steps/why-tree/tree.ts';
import { classNames } from '../../../ui/class-names.ts';
import { DRAFT, type Layout } from './layout.ts';
import styles from './tree-canvas.module.css';

/** The lines from effects to their causes. Broken where the therefore test failed, dotted where a branch is disproved. */
export const Links = memo(function Links({
  layout,
  tree,
}: {
  readonly layout: Layout;
  readonly tree: WhyTree;
}) {
  return (
    <svg
      className={styles.links}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      style={{ width: `${layout.width}rem`, height: `${layout.height}rem` }}
      aria-hidden
    >
      {layout.links.map(({ key, path }) => {
        const cause = key === DRAFT ? undefined : tree.causes.get(key);
        const off = cause !== undefined && tree.faded.has(cause.id);
        return (
          <path
            key={key}
            d={path}
            className={classNames(
              styles.link,
              off && styles.off,
              cause?.holds === false && styles.broken,
              cause === undefined && styles.fresh,
            )}
          />
        );
      })}
    </svg>
  );
});
