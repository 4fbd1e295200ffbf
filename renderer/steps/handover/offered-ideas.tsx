import { Plus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import { handover } from '../../../shared/steps/handover/handover.ts';
import type { OfferedIdea } from '../../../shared/steps/handover/offered.ts';
import { useSay } from '../../app/use-say.ts';
import { useSlice } from '../../session/use-session.ts';
import type { HandoverWord } from './words.ts';
import styles from './handover.module.css';

interface OfferedIdeasProps {
  readonly step: Id;
  readonly ideas: readonly OfferedIdea[];
  readonly onTake: (idea: OfferedIdea) => void;
}

/** What came through the Provers' questions, one press from the card. */
export function OfferedIdeas({ step, ideas, onTake }: OfferedIdeasProps) {
  const say = useSay<HandoverWord>();
  const { source, answers } = useSlice(handover, step);
  const begun = (answers.idea ?? '') !== '';
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // With an idea at hand and nothing on the card, taking it is the next thing.
    if (!begun) list.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [begun]);
  const others = ideas.filter((idea) => idea.source !== source);
  if (others.length === 0) return null;
  return (
    <div className={styles.offered}>
      <p className={styles.note}>{say('handover.offered')}</p>
      <ul ref={list} className={styles.offers}>
        {others.map((idea) => (
          <li key={idea.source}>
            <button
              type="button"
              className={styles.offer}
              title={say('handover.take-more')}
              onClick={() => onTake(idea)}
            >
              <Plus aria-hidden />
              <span dir="auto">{idea.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
