import { useRef } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import {
  readPeople,
  suggestPeople,
  type Known,
  type KnownPerson,
} from '../../../shared/steps/room/person-line.ts';
import { useSay } from '../../app/use-say.ts';
import { useWorkspace } from '../../app/workspace.ts';
import { useDraftText } from '../../session/use-draft-text.ts';
import { useSession } from '../../session/use-session.ts';
import { Kbd } from '../../ui/kbd.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { alreadyHere, knownPeople } from '../../session/joining.ts';
import { OfferedPeople } from './offered-people.tsx';
import { UnderstoodPeople } from './understood-people.tsx';
import { useRoom } from './use-room.ts';
import type { RoomWord } from './words.ts';
import styles from './room.module.css';

/** More would be a list to read instead of a name to type. */
const OFFERED = 10;

/** One line per person, shown as it is understood before Enter; whoever the workspace knows is offered. */
export function AddPeople({ step }: { readonly step: Id }) {
  const say = useSay<RoomWord>();
  const people = useSession((state) => state.people);
  const workspace = useWorkspace((state) => state);
  const known = knownPeople(people, workspace);
  const { add } = useRoom(step);
  const box = useRef<HTMLDivElement>(null);
  const { text, typing, error, type, commit, revert } = useDraftText(`room.add:${step}`, '', (line) =>
    add(readPeople(line, known)),
  );
  const lines = readPeople(text, known);
  const offered = offers(text, known, (person) => alreadyHere(person, people) !== undefined);
  const focusField = () => box.current?.querySelector('input')?.focus();

  const take = (person: KnownPerson) => {
    if (typing) revert();
    add(readPeople(person.name, known));
    if (typing) focusField();
  };
  return (
    <div
      ref={box}
      role="presentation"
      className={styles.add}
      data-typing={typing && text !== ''}
      onKeyDown={(event) => {
        // With Alt it is the meeting's: the next step.
        if (event.key !== 'ArrowDown' || event.altKey || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        box.current?.querySelector<HTMLElement>('[data-offer]')?.focus();
      }}
    >
      <TextField
        label={say('room.add')}
        labelHidden
        look="large"
        placeholder={say('room.add-hint')}
        value={text}
        error={error}
        onChange={type}
        onEnter={() => lines.length > 0 && commit()}
        trailing={lines.length > 0 ? <Kbd keys="Enter" silent /> : undefined}
        initialFocus={people.participants.length === 0}
        {...(typing ? { onRevert: revert } : {})}
      />
      <UnderstoodPeople lines={lines} people={people} />
      <OfferedPeople offered={offered} departments={known.departments} onTake={take} onBack={focusField} />
    </div>
  );
}

function offers(
  text: string,
  known: Known,
  isHere: (person: KnownPerson) => boolean,
): readonly KnownPerson[] {
  const others = known.people.filter((person) => !isHere(person));
  return suggestPeople(text, { ...known, people: others }, OFFERED);
}
