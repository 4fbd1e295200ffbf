import { useEffect, useRef, useState } from 'react';
import type { Item } from '../../../shared/session/items.ts';
import { readTerms } from '../../../shared/steps/breakdown/piece-line.ts';
import { useSay } from '../../app/use-say.ts';
import { useToday } from '../../app/use-today.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useDraft, useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { PieceChange } from './use-breakdown.ts';
import { useTermWords } from './use-term-words.ts';
import type { BreakdownWord } from './words.ts';
import styles from './breakdown.module.css';

interface PieceTermsProps {
  readonly piece: Item;
  readonly onKeep: (change: PieceChange) => void;
}

/** Who, hours and date in one line; gaps ask for themselves. A press opens one field that understands all three. */
export function PieceTerms({ piece, onKeep }: PieceTermsProps) {
  const words = useTermWords();
  const [draft] = useDraft(`breakdown.terms:${piece.id}`);
  const [open, setOpen] = useState(Boolean(draft));
  const button = useRef<HTMLSpanElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (open || !back.current) return;
    back.current = false;
    button.current?.querySelector('button')?.focus();
  }, [open]);
  if (open) {
    return (
      <TermsField
        piece={piece}
        onKeep={onKeep}
        onClose={(refocus) => {
          back.current = refocus;
          setOpen(false);
        }}
      />
    );
  }
  const { owner, hours, date } = words(piece);
  return (
    <span ref={button}>
      <Button size="s" variant="quiet" onPress={() => setOpen(true)}>
        <span className={styles.termWords}>
          {[owner, hours, date].map(({ text, missing }) => (
            <span key={text} className={missing ? styles.missing : styles.known}>
              {text}
            </span>
          ))}
        </span>
      </Button>
    </span>
  );
}

interface TermsFieldProps extends PieceTermsProps {
  readonly onClose: (refocus: boolean) => void;
}

/** What is typed changes only what it names: "by Mon" leaves owner and hours as they are. */
function TermsField({ piece, onKeep, onClose }: TermsFieldProps) {
  const say = useSay<BreakdownWord>();
  const today = useToday();
  const people = useSession((state) => state.people);
  const [tried, setTried] = useState(false);
  const read = (line: string) => readTerms(line, people, today, piece.owner);
  const keep = (line: string) => {
    const { owner, when, effort } = read(line);
    onKeep({
      ...(owner === undefined ? {} : { owner }),
      ...(when === undefined ? {} : { when }),
      ...(effort.length === 0 ? {} : { effort }),
    });
  };
  const { text, type, error, keepBy, revert } = useDraftText(`breakdown.terms:${piece.id}`, '', keep);
  const { rest } = read(text);
  const end = (refocus: boolean) => {
    if (text.trim() === '') {
      revert();
      onClose(refocus);
    } else if (rest === '') {
      keepBy(() => keep(text));
      onClose(refocus);
    } else if (refocus) setTried(true);
  };
  return (
    <div
      className={styles.termsField}
      role="presentation"
      data-typing={text !== ''}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        revert();
        onClose(true);
      }}
      onBlur={() => end(false)}
    >
      <TextField
        label={say('breakdown.terms')}
        labelHidden
        initialFocus
        placeholder={say('breakdown.terms-hint')}
        value={text}
        error={error ?? (tried && rest !== '' ? say('breakdown.not-terms', { rest }) : undefined)}
        onChange={(next) => {
          setTried(false);
          type(next);
        }}
        onEnter={() => end(true)}
      />
    </div>
  );
}
