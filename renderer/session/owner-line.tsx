import { useState } from 'react';
import { byId } from '../../shared/session/entities.ts';
import type { Id, When } from '../../shared/session/event.ts';
import { useDates } from '../app/use-dates.ts';
import { useSay } from '../app/use-say.ts';
import { useToday } from '../app/use-today.ts';
import { Chip } from '../ui/chip.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { TextField } from '../ui/text-field.tsx';
import { readOwnerLine } from './understand.ts';
import { useDraftText } from './use-draft-text.ts';
import { useSession } from './use-session.ts';
import type { SessionWord } from './words.ts';
import styles from './owner-line.module.css';

export interface OwnerLineProps {
  readonly field: string;
  readonly label: string;
  /** What is known already and need not be typed. */
  readonly owner?: Id | null | undefined;
  readonly when?: When | null | undefined;
  readonly initialFocus?: boolean | undefined;
  readonly onKeep: (owner: Id, when: When) => void;
  /** Escape in the empty field. */
  readonly onLeave?: (() => void) | undefined;
}

/** One person and one date in one line (rule 7), understood before Enter; Enter without both says what is missing and keeps the words. */
export function OwnerLine({ field, label, initialFocus = false, onKeep, onLeave, ...known }: OwnerLineProps) {
  const say = useSay<SessionWord>();
  const dates = useDates();
  const today = useToday();
  const people = useSession((state) => state.people);
  const [tried, setTried] = useState(false);
  const read = (line: string) => {
    const { owner, when, rest } = readOwnerLine(line, people, today);
    return { owner: owner ?? known.owner ?? undefined, when: when ?? known.when ?? undefined, rest };
  };
  const keep = (line: string) => {
    const { owner, when } = read(line);
    if (owner !== undefined && when !== undefined) onKeep(owner, when);
  };
  const { text, typing, error, type, keepBy, revert } = useDraftText(field, '', keep);
  const { owner, when, rest } = read(text);
  const name = byId(people.participants, owner ?? '')?.name;
  const complete = owner !== undefined && when !== undefined && rest === '';
  const missing = rest === '' ? say('owner-line.missing') : say('owner-line.unknown', { name: rest });
  const leave = typing && text !== '' ? revert : onLeave;
  return (
    <div className={styles.line} data-typing={typing && text !== ''}>
      <TextField
        label={label}
        placeholder={say('owner-line.hint')}
        value={text}
        error={error ?? (tried && !complete ? missing : undefined)}
        initialFocus={initialFocus}
        onChange={(next) => {
          setTried(false);
          type(next);
        }}
        onEnter={() => (complete ? keepBy(() => keep(text)) : setTried(true))}
        {...(leave ? { onRevert: leave } : {})}
      />
      <p className={styles.understood} aria-live="polite">
        <Chip tone={name ? 'accent' : 'warn'}>{name ?? say('capture.who')}</Chip>
        <Chip tone={when ? 'accent' : 'warn'}>
          {when === undefined
            ? say('capture.when')
            : when.kind === 'at'
              ? dates.when(when)
              : say('capture.by', { when: dates.when(when) })}
        </Chip>
        <Kbd keys="Enter" silent />
      </p>
    </div>
  );
}
