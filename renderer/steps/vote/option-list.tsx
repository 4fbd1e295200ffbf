import type { Id } from '../../../shared/session/event.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { isCounted, ranking } from '../../../shared/steps/vote/ranking.ts';
import { lastRound } from '../../../shared/steps/vote/slice.ts';
import { tallyIn, voteArrangement } from '../../../shared/steps/vote/tally.ts';
import { vote } from '../../../shared/steps/vote/vote.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { useTurnFocus } from '../../ui/use-turn-focus.ts';
import { OptionRow } from './option-row.tsx';
import type { VoteWord } from './words.ts';
import styles from './vote.module.css';

const COUNT_FIELD = '[data-count] input';

interface OptionListProps {
  readonly step: AgendaStep;
  readonly by: Id | null | undefined;
  readonly onLeave: (row: Id) => void;
}

/** In the order they came while dots are counted, so that nothing jumps; the rank stands beside each. */
export function OptionList({ step, by, onLeave }: OptionListProps) {
  const say = useSay<VoteWord>();
  const session = useSession((state) => state);
  const slice = useSlice(vote, step.id);
  const list = useTurnFocus(slice.options.length > 0, true);
  if (slice.options.length === 0) return null;
  const ranked = ranking(slice);
  const counted = isCounted(slice);
  const round = lastRound(slice);
  const most = Math.max(1, ...ranked.map(({ dots }) => dots.at(-1) ?? 0));
  const tally = tallyIn(slice, round, voteArrangement(slice, step, session));
  const goOn = (option: Id) => {
    const fields = [...(list.current?.querySelectorAll<HTMLElement>(COUNT_FIELD) ?? [])];
    const at = fields.findIndex((field) => field.closest(`[data-row="${option}"]`) !== null);
    fields[at + 1]?.focus();
  };
  return (
    <div ref={list} className={styles.counting}>
      <ol className={styles.options}>
        {slice.options.map((option) => {
          const found = ranked.find((one) => one.option.id === option.id);
          return found === undefined ? null : (
            <OptionRow
              key={option.id}
              step={step}
              ranked={found}
              counted={counted}
              most={most}
              by={by}
              onEnter={() => goOn(option.id)}
              onLeave={onLeave}
            />
          );
        })}
      </ol>
      <p className={styles.note} aria-live="polite">
        {tally.possible === null
          ? say('vote.given', { given: tally.given })
          : say('vote.given-of', { given: tally.given, possible: tally.possible })}
      </p>
    </div>
  );
}
