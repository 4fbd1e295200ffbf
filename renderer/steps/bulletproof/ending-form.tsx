import { useState } from 'react';
import type { Id } from '../../../shared/session/event.ts';
import type { Role } from '../../../shared/session/meeting-events.ts';
import type { Participant } from '../../../shared/session/people.ts';
import type { Trial } from '../../../shared/steps/bulletproof/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { AddField } from '../../session/add-field.tsx';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useRows } from '../../ui/use-rows.ts';
import type { Ending } from './hand.ts';
import type { BulletproofActions } from './use-bulletproof.ts';
import type { BulletproofWord } from './words.ts';
import styles from './bulletproof.module.css';

interface EndingFormProps {
  readonly ending: Ending;
  readonly trial: Trial;
  readonly actions: BulletproofActions;
  readonly onBack: () => void;
}

/** Who says that nothing is left; or who drops it, and why. Whoever has another hat, or none, takes this one by saying it. */
export function EndingForm({ ending, trial, actions, onBack }: EndingFormProps) {
  const say = useSay<BulletproofWord>();
  const [mover, setMover] = useState<Id>();
  const participants = useSession((state) => state.people.participants);
  const movers = participants.filter((person) => person.present && person.role === 'mover');
  const dropping = mover ?? (movers.length === 1 ? movers[0]?.id : undefined);
  return (
    <section
      className={styles.form}
      role="presentation"
      onKeyDown={({ key }) => (key === 'Escape' ? onBack() : undefined)}
    >
      {ending === 'pass' ? (
        <People
          words="bulletproof.who-says"
          hat="prover"
          onChoose={(person) => actions.pass(trial.id, person)}
        />
      ) : dropping === undefined ? (
        <People words="bulletproof.who-drops" hat="mover" onChoose={setMover} />
      ) : (
        <AddField
          hints
          field={`bulletproof.drop:${trial.id}`}
          label={say('bulletproof.drop-field')}
          initialFocus
          placeholder={say('bulletproof.drop-hint')}
          onAdd={(because) => actions.drop(trial.id, dropping, because)}
        />
      )}
      <div>
        <Button size="s" variant="quiet" keys="Escape" onPress={onBack}>
          {say('bulletproof.back')}
        </Button>
      </div>
    </section>
  );
}

interface PeopleProps {
  readonly words: 'bulletproof.who-says' | 'bulletproof.who-drops';
  readonly hat: Extract<Role, 'prover' | 'mover'>;
  readonly onChoose: (person: Id) => void;
}

/** Those who have the hat; only when nobody has it, everybody. */
function People({ words, hat, onChoose }: PeopleProps) {
  const say = useSay<BulletproofWord>();
  const rows = useRows();
  const here = useSession((state) => state.people.participants).filter((person) => person.present);
  const hats = here.filter((person) => person.role === hat);
  const choices: readonly Participant[] = hats.length > 0 ? hats : here;
  return (
    <div {...rows.area} className={styles.choice}>
      <p className={styles.lead}>{say(choices.length === 0 ? 'bulletproof.nobody' : words)}</p>
      <ul className={styles.people}>
        {choices.map(({ id, name }, index) => (
          <li key={id} data-row={id}>
            <Button initialFocus={index === 0} onPress={() => onChoose(id)}>
              {hats.length > 0 ? name : say(`bulletproof.takes-${hat}`, { name })}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
