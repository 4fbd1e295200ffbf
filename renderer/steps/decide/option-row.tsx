import { X } from 'lucide-react';
import type { Option } from '../../../shared/steps/decide/slice.ts';
import { positionOn } from '../../../shared/steps/decide/standing.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Counts } from './counts.tsx';
import type { OptionTableProps } from './option-table.tsx';
import { PositionCell } from './position-cell.tsx';
import { Raise } from './raise.tsx';
import { Remarks } from './remarks.tsx';
import { StandingCell } from './standing-cell.tsx';
import type { DecideWord } from './words.ts';
import styles from './decide.module.css';
import remarkStyles from './remarks.module.css';

interface OptionRowProps extends OptionTableProps {
  readonly option: Option;
}

/** One option with everybody's position, and under it what they said about it. */
export function OptionRow({ option, hand, cells, asked, writing, step }: OptionRowProps) {
  const say = useSay<DecideWord>();
  const { slice, decide, rows } = hand;
  return (
    <tbody className={styles.option}>
      <tr>
        <th scope="row" className={styles.optionText}>
          <div className={styles.optionLine} data-row={option.id}>
            <DraftEdit
              field={`decide.option-text:${option.id}`}
              label={say('decide.option')}
              value={option.text}
              multiline
              onKeep={(text) => decide.changeOption(option.id, text.trim())}
            />
            <IconButton
              label={say('decide.remove-option')}
              icon={<X />}
              onPress={() => {
                rows.leave(option.id);
                decide.removeOption(option.id);
              }}
            />
          </div>
        </th>
        {asked.map((department) => (
          <td key={department.id} className={styles.cell}>
            <PositionCell
              option={option}
              department={department}
              position={positionOn(slice, option.id, department.id)}
              hand={hand}
              cells={cells}
            />
          </td>
        ))}
        <td className={styles.standing}>
          <StandingCell option={option} hand={hand} />
        </td>
      </tr>
      <tr>
        <td colSpan={asked.length + 2} className={styles.remarksCell}>
          <Counts step={step} option={option.id} hand={hand} />
          <Earlier option={option} />
          <Remarks step={step} option={option.id} hand={hand} writing={writing} />
          <Raise step={step} option={option.id} hand={hand} />
        </td>
      </tr>
    </tbody>
  );
}

/** What the option said in earlier rounds. */
function Earlier({ option }: { readonly option: Option }) {
  const say = useSay<DecideWord>();
  return option.earlier.map(({ text, objection }, index) => (
    <p key={`${index}/${text}`} className={remarkStyles.earlier}>
      {say('decide.round-before', { round: index + 1, text })} · {say('decide.changed-by', { objection })}
    </p>
  ));
}
