import { glossary } from '../../../shared/steps/glossary/glossary.ts';
import { meaningOf, type Term } from '../../../shared/steps/glossary/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import { Termed } from '../../ui/termed.tsx';
import type { StepProps } from '../step-view.ts';
import type { GlossaryWord } from './words.ts';
import styles from './glossary-room.module.css';

/** More lines than this are not read from the back of the room. */
const SHOWN = 5;

/** The word in talk with what each side means by it; words that are agreed with their meaning. */
export function GlossaryRoom({ step }: StepProps) {
  const say = useSay<GlossaryWord>();
  const { terms } = useSlice(glossary, step.id);
  const open = terms.filter(({ agreed }) => !agreed).toReversed();
  const agreed = terms.filter((term) => term.agreed).toReversed();
  return (
    <RoomRows>
      {open.map((term, index) => (
        <RoomTerm key={term.id} step={step.id} term={term} isLit={index === 0} />
      ))}
      {agreed.slice(0, SHOWN).map(({ id, text, meaning }, index) => (
        <RoomRow
          key={id}
          label={text}
          voice
          tone={open.length === 0 && index === 0 ? 'lit' : 'plain'}
          aside={say('glossary.agreed-mark')}
        >
          {meaning}
        </RoomRow>
      ))}
      {agreed.length > SHOWN ? (
        <RoomRow label="" tone="past">
          {say('glossary.room.more', { count: agreed.length - SHOWN })}
        </RoomRow>
      ) : null}
      {terms.length === 0 ? (
        <RoomRow label={step.title.toLocaleLowerCase()} tone="open">
          {say('glossary.room.empty')}
        </RoomRow>
      ) : null}
    </RoomRows>
  );
}

interface RoomTermProps {
  readonly step: string;
  readonly term: Term;
  readonly isLit: boolean;
}

function RoomTerm({ step, term, isLit }: RoomTermProps) {
  const say = useSay<GlossaryWord>();
  const slice = useSlice(glossary, step);
  const departments = useSession((state) => state.people.departments);
  // Only the word in talk is looked at; of the others it is enough to see that they wait.
  const said = (isLit ? departments : [])
    .map(({ id, name }) => ({ id, name, meaning: meaningOf(slice, term.id, id)?.text ?? '' }))
    .filter(({ meaning }) => meaning !== '');
  return (
    <RoomRow label={term.text} tone={isLit ? 'open' : 'past'} aside={say('glossary.open')}>
      {said.length === 0 ? '…' : null}
      {said.length === 0 ? null : (
        <ul className={styles.sides}>
          {said.map(({ id, name, meaning }) => (
            <li key={id}>
              <span className={styles.name}>{name}</span> <Termed text={meaning} look="underline" />
            </li>
          ))}
        </ul>
      )}
    </RoomRow>
  );
}
