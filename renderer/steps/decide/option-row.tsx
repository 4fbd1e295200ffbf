import { Check, X } from 'lucide-react';
import type { Option } from '../../../shared/steps/decide/slice.ts';
import { positionOn, standingOf } from '../../../shared/steps/decide/standing.ts';
import { useSay } from '../../app/use-say.ts';
import { DraftEdit } from '../../session/draft-edit.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import type { OptionTableProps } from './option-table.tsx';
import { PositionCell } from './position-cell.tsx';
import { Remarks } from './remarks.tsx';
import type { DecideWord } from './words.ts';
import styles from './decide.module.css';

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
          <Remarks step={step} option={option.id} hand={hand} writing={writing} />
        </td>
      </tr>
    </tbody>
  );
}

/** What the rule makes of the positions, in words; and the way to decide for it. */
function StandingCell({ option, hand }: { readonly option: Option; readonly hand: DecideHandOf }) {
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

type DecideHandOf = OptionTableProps['hand'];

interface StandingWords {
  readonly word: DecideWord;
  readonly values: Readonly<Record<string, number>>;
}

function standingWords(
  standing: ReturnType<typeof standingOf>,
  rule: DecideHandOf['slice']['rule'],
): StandingWords | undefined {
  const said = standing.for + standing.canLiveWith + standing.against;
  if (standing.objections > 0)
    return { word: 'decide.standing-objections', values: { count: standing.objections } };
  if (said === 0) return undefined;
  if (rule === 'majority')
    return { word: 'decide.count-for', values: { for: standing.for, all: said + standing.silent } };
  if (rule === 'fist-to-five' && standing.lowest !== null)
    return { word: 'decide.lowest', values: { count: standing.lowest } };
  if (standing.silent > 0) return { word: 'decide.silent', values: { count: standing.silent } };
  return standing.ready ? { word: 'decide.ready', values: {} } : undefined;
}
