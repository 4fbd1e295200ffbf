import { Check } from 'lucide-react';
import type { Option } from '../../../shared/steps/decide/slice.ts';
import { standingOf } from '../../../shared/steps/decide/standing.ts';
import { useSay } from '../../app/use-say.ts';
import { Button } from '../../ui/button.tsx';
import type { DecideHand } from './hand.ts';
import type { DecideWord } from './words.ts';
import styles from './decide.module.css';

/** What the rule makes of the positions, in words; and the way to decide for it. */
export function StandingCell({ option, hand }: { readonly option: Option; readonly hand: DecideHand }) {
  const say = useSay<DecideWord>();
  const { slice, departments, write } = hand;
  const standing = standingOf(slice, option.id, departments);
  const decided = slice.outcomes.some((outcome) => outcome.option === option.id);
  const words = standingWords(standing, slice.rule);
  if (decided) return <span className={styles.decided}>{say('decide.chosen')}</span>;
  return (
    <div className={styles.standingBox}>
      {words ? <span className={styles.note}>{say(words.word, words.values)}</span> : null}
      <Button
        size="s"
        variant={standing.ready ? 'primary' : 'quiet'}
        icon={standing.ready ? <Check aria-hidden /> : undefined}
        onPress={() => write({ kind: 'outcome', option: option.id })}
      >
        {say('decide.choose')}
      </Button>
    </div>
  );
}

interface StandingWords {
  readonly word: DecideWord;
  readonly values: Readonly<Record<string, number>>;
}

function standingWords(
  standing: ReturnType<typeof standingOf>,
  rule: DecideHand['slice']['rule'],
): StandingWords | undefined {
  const said = standing.for + standing.canLiveWith + standing.against;
  if (standing.objections > 0)
    return { word: 'decide.standing-objections', values: { count: standing.objections } };
  if (rule === 'majority' && standing.votes) {
    const { against, abstained } = standing.votes;
    return { word: 'decide.votes', values: { for: standing.votes.for, against, abstained } };
  }
  if (rule === 'leader' && standing.advice > 0)
    return { word: 'decide.advice-count', values: { count: standing.advice } };
  if (rule === 'fist-to-five' && standing.lowest !== null)
    return { word: 'decide.lowest', values: { count: standing.lowest } };
  if (said === 0) return undefined;
  if (rule === 'majority')
    return { word: 'decide.count-for', values: { for: standing.for, all: said + standing.silent } };
  if (standing.silent > 0) return { word: 'decide.silent', values: { count: standing.silent } };
  return standing.ready ? { word: 'decide.ready', values: {} } : undefined;
}
