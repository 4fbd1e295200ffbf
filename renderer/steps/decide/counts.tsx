import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import { isTie } from '../../../shared/steps/decide/standing.ts';
import { useSay } from '../../app/use-say.ts';
import { NumberField } from '../../session/number-field.tsx';
import type { DecideHand } from './hand.ts';
import type { DecideWord } from './words.ts';
import styles from './counts.module.css';

interface CountsProps {
  readonly step: Id;
  readonly option: Id;
  readonly hand: DecideHand;
}

/** Hands of the whole room on one option, where the rule counts hands. */
export function Counts(props: CountsProps) {
  const { rule, fistBy } = props.hand.slice;
  if (rule === 'majority') return <MajorityCounts {...props} />;
  return rule === 'fist-to-five' && fistBy === 'hands' ? <FistCounts {...props} /> : null;
}

const SIDES = ['for', 'against', 'abstained'] as const;
const NO_VOTES = { for: 0, against: 0, abstained: 0 };

/** For, against, abstained. A tie is said as a tie. */
function MajorityCounts({ step, option, hand }: CountsProps) {
  const say = useSay<DecideWord>();
  const votes = byId(hand.slice.votes, option);
  const count = votes ?? NO_VOTES;
  return (
    <div className={styles.counts} data-counts={option}>
      {SIDES.map((side) => (
        <NumberField
          key={side}
          field={`decide.votes:${step}/${option.slice(-12)}/${side}`}
          label={say(`decide.count.${side}`)}
          value={count[side]}
          zeroHidden
          min={0}
          max={1000}
          onKeep={(hands) => hand.decide.countVotes(option, { ...count, [side]: hands })}
          onEnter={focusNext}
        />
      ))}
      {votes && isTie({ votes }) ? <p className={styles.tie}>{say('decide.tie')}</p> : null}
    </div>
  );
}

const FINGERS = [5, 4, 3, 2, 1, 0] as const;

/** How many hands show five fingers, four … none. */
function FistCounts({ step, option, hand }: CountsProps) {
  const say = useSay<DecideWord>();
  const counts = byId(hand.slice.hands, option)?.counts ?? [0, 0, 0, 0, 0, 0];
  return (
    <div className={styles.counts} data-counts={option}>
      {FINGERS.map((fingers) => (
        <NumberField
          key={fingers}
          field={`decide.hands:${step}/${option.slice(-12)}/${fingers}`}
          label={say('decide.hands-with', { count: fingers })}
          value={counts[fingers] ?? 0}
          zeroHidden
          min={0}
          max={1000}
          onKeep={(hands) => hand.decide.countHands(option, counts.with(fingers, hands))}
          onEnter={focusNext}
        />
      ))}
    </div>
  );
}

/** Enter goes on to the next count, also over the last of one option to the first of the next. */
function focusNext(): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-counts] input')];
  const at = fields.findIndex((field) => field === document.activeElement);
  fields[at + 1]?.focus();
}
