import type { Id } from '../../../shared/session/event.ts';
import { readPiece, type PieceLine } from '../../../shared/steps/breakdown/piece-line.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useLanguageHint } from '../../session/use-language-hint.ts';
import { useSession } from '../../session/use-session.ts';
import { Chip } from '../../ui/chip.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { BreakdownActions } from './use-breakdown.ts';
import { useTermWords } from './use-term-words.ts';
import type { BreakdownWord } from './words.ts';
import styles from './breakdown.module.css';

interface AddPieceProps {
  readonly step: Id;
  readonly actions: BreakdownActions;
  readonly initialFocus: boolean;
}

/** One line per piece, understood before Enter. */
export function AddPiece({ step, actions, initialFocus }: AddPieceProps) {
  const say = useSay<BreakdownWord>();
  const today = useToday();
  const people = useSession((state) => state.people);
  const { text, typing, error, type, commit, revert } = useDraftText(
    `breakdown.piece:${step}`,
    '',
    (line) => {
      if (line.trim() !== '') actions.addPiece(readPiece(line, people, today));
    },
  );
  const filled = typing && text !== '';
  const hinted = useLanguageHint(filled ? text : '');
  return (
    <div className={styles.add} data-typing={filled} {...hinted}>
      <TextField
        label={say('breakdown.add')}
        labelHidden
        look="large"
        placeholder={say('breakdown.add-hint')}
        value={text}
        error={error}
        onChange={type}
        onEnter={commit}
        trailing={text.trim() === '' ? undefined : <Kbd keys="Enter" silent />}
        initialFocus={initialFocus}
        {...(filled ? { onRevert: revert } : {})}
      />
      <p className={styles.understood} aria-live="polite">
        {text.trim() === '' ? (
          <span className={styles.note}>{say('breakdown.add-how')}</span>
        ) : (
          <Understood piece={readPiece(text, people, today)} />
        )}
      </p>
    </div>
  );
}

function Understood({ piece }: { readonly piece: PieceLine }) {
  const words = useTermWords();
  const { owner, hours, date } = words({
    owner: piece.owner ?? null,
    effort: piece.effort,
    when: piece.when ?? null,
  });
  return (
    <>
      <Chip tone="accent">{piece.text}</Chip>
      {[owner, hours, date].map(({ text, missing }) => (
        <Chip key={text} tone={missing ? 'warn' : 'accent'}>
          {text}
        </Chip>
      ))}
    </>
  );
}
