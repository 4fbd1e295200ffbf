import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useSay } from '../app/use-say.ts';
import { Kbd } from '../ui/kbd.tsx';
import { useLettersGoTo } from './use-letters-go-to.ts';
import { narrowed, minutesOfChoice, type StartChoice } from './start-choices.ts';
import type { HomeWord } from './words.ts';
import styles from './start-field.module.css';

interface StartFieldProps {
  readonly choices: readonly StartChoice[];
  readonly onStart: (choice: StartChoice, title: string) => void;
  readonly typed: string;
  readonly onType: (text: string) => void;
}

/** Type what it is about, arrow to a conversation, Enter. Focus stays in the field; the chosen card is named by it. */
export function StartField({ choices, onStart, typed, onType }: StartFieldProps) {
  const say = useSay<HomeWord>();
  const base = useId();
  const field = useLettersGoTo();
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const offered = narrowed(choices, typed);
  const active = offered.choices.find((choice) => choice.id === wanted) ?? offered.choices[0];

  // Enter that came before the conversations did is not lost either.
  const early = useRef(false);
  useEffect(() => {
    if (!early.current || active === undefined) return;
    early.current = false;
    onStart(active, offered.title);
  });

  const move = (by: number) => {
    const at = active === undefined ? 0 : offered.choices.indexOf(active);
    const count = offered.choices.length;
    setWanted(offered.choices[(at + by + count) % count]?.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && active) onStart(active, offered.title);
    else if (event.key === 'Enter') early.current = typed !== '';
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div className={styles.find}>
        <input
          ref={field}
          role="combobox"
          aria-label={say('home.find-label')}
          aria-expanded="true"
          aria-controls={`${base}-list`}
          aria-activedescendant={active && `${base}-${active.id}`}
          placeholder={say('home.find')}
          value={typed}
          maxLength={400}
          onChange={(event) => onType(event.target.value)}
          onKeyDown={onKeyDown}
          {...{ autoFocus: true }}
        />
        <Kbd keys="Mod+K" silent />
      </div>
      {offered.title === '' ? null : (
        <p className={styles.about}>{say('home.start-as', { title: offered.title })}</p>
      )}
      <div
        className={styles.grid}
        {...{ role: 'listbox' }}
        id={`${base}-list`}
        aria-label={say('home.templates')}
      >
        {offered.choices.map((choice) => (
          <ChoiceCard
            key={choice.id}
            id={`${base}-${choice.id}`}
            choice={choice}
            active={choice === active}
            onStart={() => onStart(choice, offered.title)}
          />
        ))}
      </div>
    </>
  );
}

interface ChoiceCardProps {
  readonly id: string;
  readonly choice: StartChoice;
  readonly active: boolean;
  readonly onStart: () => void;
}

function ChoiceCard({ id, choice, active, onStart }: ChoiceCardProps) {
  const say = useSay<HomeWord>();
  const option = { role: 'option', 'aria-selected': active, id, onClick: onStart };
  return (
    <div className={styles.card} data-active={active || undefined} {...option}>
      <b>{choice.name}</b>
      <span className={styles.minutes}>{say('home.minutes', { count: minutesOfChoice(choice) })}</span>
      <p>{choice.purpose}</p>
      {active ? <Kbd keys="Enter" silent /> : null}
    </div>
  );
}
