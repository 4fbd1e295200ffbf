import { useId, type CSSProperties, type ReactNode } from 'react';
import { useSay } from '../../app/use-say.ts';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useHand } from './hand-context.tsx';
import { treeHandlers } from './tree-keys.ts';
import type { WhyTreeWord } from './words.ts';

export interface TreeRootProps {
  readonly className: string | undefined;
  readonly style?: CSSProperties;
  readonly children: ReactNode;
}

/** What every view of the tree is to keyboard and screen reader: one tree, whose items are the problem and its causes. */
export function TreeRoot({ className, style, children }: TreeRootProps) {
  const say = useSay<WhyTreeWord>();
  const hand = useHand();
  const keys = useId();
  return (
    <>
      <VisuallyHidden>
        <span id={keys}>{say('why-tree.tree-keys')}</span>
      </VisuallyHidden>
      <div
        role="tree"
        tabIndex={-1}
        aria-label={say('why-tree.tree-label')}
        aria-describedby={keys}
        className={className}
        {...(style ? { style } : {})}
        {...treeHandlers(hand)}
      >
        {children}
      </div>
    </>
  );
}
