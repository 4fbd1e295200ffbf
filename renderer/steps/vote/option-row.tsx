import { X } from 'lucide-react';
import { byId } from '../../../shared/session/entities.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import type { Ranked } from '../../../shared/steps/vote/ranking.ts';
import { dotsOn, lastRound, optionsIn } from '../../../shared/steps/vote/slice.ts';
import { vote } from '../../../shared/steps/vote/vote.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { useSlice } from '../../session/use-session.ts';
import { Bar } from '../../ui/bar.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { NumberField } from '../../session/number-field.tsx';
import { useVote } from './use-vote.ts';
import type { VoteWord } from './words.ts';
import styles from './vote.module.css';

interface OptionRowProps {
  readonly step: AgendaStep;
  readonly ranked: Ranked;
  readonly counted: boolean;
  /** The most dots any option has, for the length of the bars. */
  readonly most: number;
  readonly by: Id | null | undefined;
  readonly onEnter: () => void;
  readonly onLeave: (row: Id) => void;
}

/** One option: its rank, its words, its dots. */
export function OptionRow({ step, ranked, counted, most, by, onEnter, onLeave }: OptionRowProps) {
  const say = useSay<VoteWord>();
  const slice = useSlice(vote, step.id);
  const { count, changeOption, removeOption } = useVote(step.id);
  const { option, rank, tied, dots, because } = ranked;
  const round = lastRound(slice);
  const stands = byId(optionsIn(slice, round), option.id) !== undefined;
  const total = dots.at(-1) ?? 0;
  return (
    <li className={styles.option} data-row={option.id} data-out={!stands || undefined}>
      <div className={styles.count} data-count>
        {stands && by !== undefined ? (
          <NumberField
            key={`${round}/${by ?? ''}`}
            field={`vote.count:${step.id}/${option.id.slice(-12)}/${round}/${(by ?? '').slice(-12)}`}
            label={say('vote.count-of', { option: option.text })}
            labelHidden
            zeroHidden
            value={dotsOn(slice, option.id, round, by)}
            min={0}
            max={20_000}
            onKeep={(value) => count(option.id, by, value)}
            onEnter={onEnter}
          />
        ) : null}
      </div>
      <span className={styles.rank}>{counted ? rank : null}</span>
      <div className={styles.words}>
        <DraftEdit
          field={`vote.words:${option.id}`}
          label={say('vote.option')}
          value={option.text}
          multiline
          onKeep={(text) => changeOption(option.id, text.trim())}
        />
        {tied && total > 0 ? <span className={styles.tied}>{say('vote.tied')}</span> : null}
        {because === '' ? null : <span className={styles.note}>{say('vote.tie-broken', { because })}</span>}
      </div>
      <div className={styles.total}>
        <Bar value={total / most} label={say('vote.dots-on', { count: total })} />
        {by === null && dots.length === 1 ? null : <span className={styles.sum}>{dots.join(' → ')}</span>}
      </div>
      <IconButton
        label={say('vote.remove-option')}
        icon={<X />}
        onPress={() => {
          onLeave(option.id);
          removeOption(option.id);
        }}
      />
    </li>
  );
}
