import { byId } from '../../../shared/session/entities.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { Pile } from './use-pile.ts';
import type { WriteWord } from './words.ts';
import styles from './write.module.css';

const NOBODY = 'nobody';

/** With names: whose cards these are. Leaving the name off stays possible for everybody. */
export function WriterChoice({ pile, round }: { readonly pile: Pile; readonly round: boolean }) {
  const say = useSay<WriteWord>();
  const participants = useSession((state) => state.people.participants);
  const present = participants.filter((person) => person.present);
  const index = present.findIndex(({ id }) => id === pile.open.by);
  const after = present[index + 1];
  return (
    <div className={styles.writer}>
      <Select
        label={say('write.writer')}
        value={byId(present, pile.open.by ?? '')?.id ?? NOBODY}
        options={[
          { id: NOBODY, label: say('write.writer-nobody') },
          ...present.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={(writer) => pile.sign(writer === NOBODY ? null : writer)}
      />
      {round && after ? (
        <Button size="s" onPress={() => pile.next(after.id)}>
          {say('write.pass-on', { name: after.name })}
        </Button>
      ) : null}
    </div>
  );
}
