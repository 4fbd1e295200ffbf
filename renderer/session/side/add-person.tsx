import { readPeople } from '../../../shared/steps/room/person-line.ts';
import { useSay } from '../../app/use-say.ts';
import { useWorkspace } from '../../app/workspace.ts';
import { AddField } from '../add-field.tsx';
import { knownPeople } from '../joining.ts';
import { useJoin } from '../use-join.ts';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';

/** Adds somebody who is in the room, from any step: one line, as the room step reads it. */
export function AddPerson() {
  const say = useSay<SessionWord>();
  const join = useJoin();
  const people = useSession((state) => state.people);
  const workspace = useWorkspace((state) => state);
  return (
    <AddField
      field="people.add"
      label={say('side.add-label')}
      labelHidden
      placeholder={say('side.add')}
      onAdd={(text) => join(readPeople(text, knownPeople(people, workspace)))}
    />
  );
}
