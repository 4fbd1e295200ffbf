import { useMemo, useState } from 'react';
import { OFFERS, offersOf } from '../../../shared/steps/sort/cards.ts';
import { groupsOf, tallyOf } from '../../../shared/steps/sort/groups.ts';
import { sort } from '../../../shared/steps/sort/sort.ts';
import { useCommands } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { useSession, useSlice } from '../../session/use-session.ts';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { sortCommands } from './commands/sort-commands.ts';
import { GroupSection } from './group-section.tsx';
import type { SortHand, Writing } from './hand.ts';
import { NameCluster } from './name-cluster.tsx';
import { Offers } from './offers.tsx';
import { SortLegend } from './sort-legend.tsx';
import { useSort } from './use-sort.ts';
import type { SortWord } from './words.ts';
import styles from './sort.module.css';

/** The loose cards, then the clusters; fact or claim on each card. */
export function SortCanvas({ step }: StepProps) {
  const say = useSay<SortWord>();
  const rows = useRows();
  const slice = useSlice(sort, step.id);
  const session = useSession((state) => state);
  const actions = useSort(step.id);
  const [writing, setWriting] = useState<Writing | null>(null);
  const groups = useMemo(() => groupsOf(slice, session, step.id), [slice, session, step.id]);
  const offered = useMemo(
    () => OFFERS.flatMap((offer) => offersOf(slice, session, offer)).map(({ id }) => id),
    [slice, session],
  );
  const hand = useMemo<SortHand>(
    () => ({ rows, groups, sort: actions, write: setWriting }),
    [rows, groups, actions],
  );
  useCommands(
    sortCommands,
    useMemo(() => ({ ...hand, offered }), [hand, offered]),
  );
  const tally = tallyOf(groups);
  return (
    <div {...rows.area} className={styles.canvas}>
      <div className={styles.add}>
        <AddField
          hints
          field={`sort.add:${step.id}`}
          label={say('sort.add')}
          labelHidden
          placeholder={say(tally.cards === 0 ? 'sort.add-first' : 'sort.add')}
          initialFocus={tally.cards === 0}
          onAdd={actions.add}
        />
        <Offers step={step.id} />
      </div>
      {writing?.kind === 'cluster' ? (
        <NameCluster key={writing.card} step={step.id} card={writing.card} hand={hand} />
      ) : null}
      {tally.cards > 0 ? (
        <div className={styles.overview}>
          <p className={styles.note}>{summary(say, tally)}</p>
          <SortLegend />
        </div>
      ) : null}
      {groups.map((group, index) => (
        <GroupSection
          key={group.cluster?.id ?? 'loose'}
          step={step.id}
          group={group}
          number={index}
          hand={hand}
          writing={writing}
          first={index === groups.findIndex(({ cards }) => cards.length > 0)}
        />
      ))}
    </div>
  );
}

function summary(say: ReturnType<typeof useSay<SortWord>>, tally: ReturnType<typeof tallyOf>): string {
  const parts = [
    say('sort.count-cards', { count: tally.cards }),
    say('sort.count-facts', { count: tally.facts }),
    say('sort.count-claims', { count: tally.claims }),
    ...(tally.unsourced > 0 ? [say('sort.count-unsourced', { count: tally.unsourced })] : []),
    ...(tally.unasked > 0 ? [say('sort.count-unasked', { count: tally.unasked })] : []),
  ];
  return parts.join(' · ');
}
