import { byId } from '../../../shared/session/entities.ts';
import type { SortedCard } from '../../../shared/steps/sort/groups.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import type { SortWord } from './words.ts';
import styles from './sort.module.css';

export interface AskedQuestionProps {
  readonly card: SortedCard;
  readonly onAsk: () => void;
}

/** How would we know? The question and who finds out, or the way to ask it. */
export function AskedQuestion({ card, onAsk }: AskedQuestionProps) {
  const say = useSay<SortWord>();
  const dates = useDates();
  const question = useSession((state) => byId(state.items, card.sorting.question ?? ''));
  const owner = useSession((state) => byId(state.people.participants, question?.owner ?? '')?.name);
  if (question === undefined) {
    return (
      <div data-part="ask">
        <Button size="s" variant="quiet" keys="W" onPress={onAsk}>
          {say('sort.ask')}
        </Button>
      </div>
    );
  }
  const who = [owner, question.when ? dates.short(question.when.date) : undefined].filter(Boolean).join(', ');
  return (
    <p className={styles.asked}>
      {question.text} {who === '' ? null : <span className={styles.note}>{who}</span>}
    </p>
  );
}
