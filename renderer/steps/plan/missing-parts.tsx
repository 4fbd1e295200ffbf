import { useSay } from '../../app/use-say.ts';
import { Button } from '../../ui/button.tsx';
import { giveDate } from './commands/give-date.ts';
import { giveOwner } from './commands/give-owner.ts';
import { giveReason } from './commands/give-reason.ts';
import { lacking, type PlanHand } from './hand.ts';
import type { PlanWord } from './words.ts';
import lineStep from '../line-step.module.css';
import styles from './plan.module.css';

/** What is still open in the plan, and the key that goes to the next of it. */
export function MissingParts({ hand }: { readonly hand: PlanHand }) {
  const say = useSay<PlanWord>();
  if (hand.actions.length === 0) return <p className={lineStep.note}>{say('plan.empty')}</p>;
  const parts = [
    { command: giveOwner, part: 'owner', word: 'plan.owners-missing' },
    { command: giveDate, part: 'date', word: 'plan.dates-missing' },
    { command: giveReason, part: 'reason', word: 'plan.reasons-missing' },
  ] as const;
  const open = parts.filter(({ part }) => lacking(hand, part).length > 0);
  if (open.length === 0) return <p className={lineStep.note}>{say('plan.complete')}</p>;
  return (
    <div className={styles.missing}>
      {open.map(({ command, part, word }) => (
        <Button
          key={part}
          size="s"
          keys={command.keys[0]?.toUpperCase()}
          onPress={() => void command.perform(hand)}
        >
          {say(word, { count: lacking(hand, part).length })}
        </Button>
      ))}
    </div>
  );
}
