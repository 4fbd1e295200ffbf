import type { Id } from '../../../shared/session/event.ts';
import { decide } from '../../../shared/steps/decide/decide.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { useSlice } from '../../session/use-session.ts';
import { useTurnFocus } from '../../ui/use-turn-focus.ts';
import { useDecide } from './use-decide.ts';
import type { DecideWord } from './words.ts';
import styles from './decide.module.css';

export interface AddOptionProps {
  readonly step: Id;
  /** Up from the field: to the positions. */
  readonly onUp: () => void;
}

export function AddOption({ step, onUp }: AddOptionProps) {
  const say = useSay<DecideWord>();
  const { options, question } = useSlice(decide, step);
  const { addOption } = useDecide(step);
  const box = useTurnFocus(question !== '' && options.length === 0);
  return (
    <div
      ref={box}
      role="presentation"
      className={styles.addOption}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' || options.length === 0) return;
        event.preventDefault();
        onUp();
      }}
    >
      <AddField
        field={`decide.option:${step}`}
        label={say('decide.add-option')}
        labelHidden
        placeholder={say(options.length === 0 ? 'decide.add-first-option' : 'decide.add-option')}
        onAdd={addOption}
      />
    </div>
  );
}
