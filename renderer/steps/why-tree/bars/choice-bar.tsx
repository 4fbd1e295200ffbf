import { useEffect, useRef } from 'react';
import { Kbd } from '../../../ui/kbd.tsx';
import bar from '../bottom-bar.module.css';
import styles from './choice-bar.module.css';

export interface Choice<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** The one key that chooses it. */
  readonly key: string;
  readonly on?: boolean;
}

export interface ChoiceBarProps<Id extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Id>[];
  readonly onChoose: (id: Id) => void;
  readonly onCancel: () => void;
}

/** A question with a few answers, each one key away. */
export function ChoiceBar<Id extends string>({ label, choices, onChoose, onCancel }: ChoiceBarProps<Id>) {
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector('button')?.focus(), []);
  return (
    <div
      className={bar.bar}
      ref={first}
      role="toolbar"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const choice = choices.find(({ key }) => key === event.key.toLowerCase());
        if (event.key !== 'Escape' && choice === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        if (choice) onChoose(choice.id);
        else onCancel();
      }}
    >
      <span className={styles.label}>{label}</span>
      <span className={bar.choices}>
        {choices.map(({ id, label: name, key, on = false }) => (
          <button
            key={id}
            type="button"
            className={styles.choice}
            aria-pressed={on}
            aria-keyshortcuts={key}
            onClick={() => onChoose(id)}
          >
            <Kbd keys={key.toUpperCase()} silent /> {name}
          </button>
        ))}
      </span>
    </div>
  );
}
