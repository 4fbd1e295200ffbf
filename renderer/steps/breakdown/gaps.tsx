import { standingObjections } from '../../../shared/steps/breakdown/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { Button } from '../../ui/button.tsx';
import { meet } from './commands/meet.ts';
import { lacking, type BreakdownHand } from './hand.ts';
import type { BreakdownWord } from './words.ts';
import styles from './breakdown.module.css';

const GAPS = [
  { gap: 'owner', word: 'breakdown.owners-missing' },
  { gap: 'hours', word: 'breakdown.hours-missing-count' },
  { gap: 'date', word: 'breakdown.dates-missing' },
] as const;

/** What is still open in the pieces; a press goes to the first of it. */
export function Gaps({ hand }: { readonly hand: BreakdownHand }) {
  const say = useSay<BreakdownWord>();
  if (hand.pieces.length === 0) return <p className={styles.note}>{say('breakdown.empty')}</p>;
  const standing = standingObjections(hand.slice).length;
  const open = GAPS.filter(({ gap }) => lacking(hand, gap).length > 0);
  if (open.length + standing === 0) return <p className={styles.note}>{say('breakdown.complete')}</p>;
  return (
    <div className={styles.gaps}>
      {open.map(({ gap, word }, index) => (
        <Button
          key={gap}
          size="s"
          {...(index === 0 ? { keys: 'G' } : {})}
          onPress={() => void hand.rows.press(lacking(hand, gap)[0]?.id ?? '', 'terms')}
        >
          {say(word, { count: lacking(hand, gap).length })}
        </Button>
      ))}
      {standing > 0 ? (
        <Button size="s" keys="M" onPress={() => void meet.perform(hand)}>
          {say('breakdown.objections-standing', { count: standing })}
        </Button>
      ) : null}
    </div>
  );
}
