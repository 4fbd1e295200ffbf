import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { useSay } from '../../app/use-say.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useLanguageHint } from '../../session/use-language-hint.ts';
import { TextField } from '../../ui/text-field.tsx';
import { useRound } from './use-round.ts';
import type { RoundWord } from './words.ts';
import styles from './round.module.css';

export interface SaidFieldProps {
  readonly step: AgendaStep;
  readonly participant: string;
  /** Enter in the empty field: nothing more to write, the next speaker. */
  readonly onNext: () => void;
}

/** Typed while they talk. Enter keeps a sentence; Enter once more gives the floor on. */
export function SaidField({ step, participant, onNext }: SaidFieldProps) {
  const say = useSay<RoundWord>();
  const { say: keep } = useRound(step);
  const { text, typing, error, type, commit, revert } = useDraftText(
    `round.said:${step.id}/${participant}`,
    '',
    (line) => {
      if (line.trim() !== '') keep(participant, line.trim());
    },
  );
  const hint = useLanguageHint(text);
  return (
    <div {...hint} data-typing={typing && text !== ''} className={styles.saidField}>
      <TextField
        label={say('round.said-field')}
        labelHidden
        look="voice"
        placeholder={say('round.said-hint')}
        value={text}
        error={error}
        onChange={type}
        onEnter={() => (text.trim() === '' ? onNext() : commit())}
        initialFocus
        {...(typing && text !== '' ? { onRevert: revert } : {})}
      />
    </div>
  );
}
