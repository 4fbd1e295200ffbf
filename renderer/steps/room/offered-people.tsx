import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { KnownDepartment, KnownPerson } from '../../../shared/steps/room/person-line.ts';
import { useSay } from '../../app/use-say.ts';
import type { RoomWord } from './words.ts';
import styles from './room.module.css';

export interface OfferedPeopleProps {
  readonly offered: readonly KnownPerson[];
  readonly departments: readonly KnownDepartment[];
  readonly onTake: (person: KnownPerson) => void;
  /** Up from the first row: back to the field. */
  readonly onBack: () => void;
}

/** People the workspace knows, one press each. Left and Right walk, and the next one has the focus after a press. */
export function OfferedPeople({ offered, departments, onTake, onBack }: OfferedPeopleProps) {
  const say = useSay<RoomWord>();
  const list = useRef<HTMLDivElement>(null);
  const taken = useRef<number>(undefined);

  useLayoutEffect(() => {
    if (taken.current === undefined) return;
    const next = buttonsIn(list.current)[Math.min(taken.current, offered.length - 1)];
    taken.current = undefined;
    if (document.activeElement !== document.body) return;
    if (next) next.focus();
    else onBack();
  }, [offered, onBack]);

  const walk = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') return onBack();
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const all = buttonsIn(list.current);
    const at = all.findIndex((button) => button === document.activeElement);
    if (step !== 0) all[at + step]?.focus();
  };
  if (offered.length === 0) return null;
  return (
    <div ref={list} role="presentation" onKeyDown={walk}>
      <ul className={styles.offers} aria-label={say('room.known-people')}>
        {offered.map((person, index) => (
          <li key={person.id}>
            <button
              type="button"
              data-offer
              className={styles.offer}
              onClick={() => {
                taken.current = index;
                onTake(person);
              }}
            >
              <Plus aria-hidden />
              <span>{person.name}</span>{' '}
              <span className={styles.note}>
                {departments.find((department) => department.id === person.department)?.name}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function buttonsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-offer]') ?? [])];
}
