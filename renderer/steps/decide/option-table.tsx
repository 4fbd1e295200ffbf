import type { Id } from '../../../shared/session/event.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import { useSay } from '../../app/use-say.ts';
import { useSlice } from '../../session/use-session.ts';
import { Kbd } from '../../ui/kbd.tsx';
import type { DecideHand, Writing } from './hand.ts';
import { OptionRow } from './option-row.tsx';
import type { Column } from './use-asked.ts';
import type { Cells } from './use-cells.ts';
import type { DecideWord } from './words.ts';
import styles from './decide.module.css';

export interface OptionTableProps {
  readonly step: Id;
  readonly hand: DecideHand;
  readonly cells: Cells;
  readonly asked: readonly Column[];
  readonly writing: Writing | null;
}

/** Option by department: who is for it, who can live with it, who is against. */
export function OptionTable(props: OptionTableProps) {
  const say = useSay<DecideWord>();
  const { options, rule } = useSlice(decide, props.step);
  const { asked } = props;
  if (options.length === 0) return null;
  return (
    <div className={styles.tableBox}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('decide.option')}</th>
            {asked.map((department) => (
              <th key={department.id} scope="col" className={styles.department}>
                {department.name}
              </th>
            ))}
            <th scope="col" className={styles.standingHead}>
              {say('decide.stands')}
            </th>
          </tr>
        </thead>
        {options.map((option) => (
          <OptionRow key={option.id} option={option} {...props} />
        ))}
      </table>
      <Legend cells={asked.length > 0} fingers={rule === 'fist-to-five'} />
    </div>
  );
}

const STANCE_KEYS = [
  ['F', 'decide.stance.for'],
  ['L', 'decide.stance.can-live-with'],
  ['A', 'decide.stance.against'],
] as const;

/** The keys of a cell, where the eyes are. */
function Legend({ cells, fingers }: { readonly cells: boolean; readonly fingers: boolean }) {
  const say = useSay<DecideWord>();
  return (
    <p className={styles.legend}>
      {!cells ? null : fingers ? (
        <span>
          <Kbd keys="0" /> {say('decide.legend.to')} <Kbd keys="5" /> {say('decide.legend.fingers')}
        </span>
      ) : (
        STANCE_KEYS.map(([keys, word]) => (
          <span key={keys}>
            <Kbd keys={keys} /> {say(word)}
          </span>
        ))
      )}
      <span>
        <Kbd keys="O" /> {say('decide.legend.objection')}
      </span>
      {cells ? (
        <span>
          <Kbd keys="I" /> {say('decide.legend.note')}
        </span>
      ) : null}
      <span>
        <Kbd keys="Y" /> {say('decide.legend.decide')}
      </span>
    </p>
  );
}
