import { useServices } from '../../app/services.tsx';
import { useSay } from '../../app/use-say.ts';
import { useWorkspace } from '../../app/workspace.ts';
import { AddField } from '../add-field.tsx';
import { useSession, useSessionStore } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import { joinChanges } from './join-changes.ts';

/** Adds somebody who is in the room, from any step: a name, and after a comma the department. */
export function AddPerson() {
  const say = useSay<SessionWord>();
  const { mintId } = useServices();
  const { append } = useSessionStore();
  const people = useSession((state) => state.people);
  const workspace = useWorkspace((state) => state);
  return (
    <AddField
      field="people.add"
      label={say('side.add-label')}
      labelHidden
      placeholder={say('side.add')}
      onAdd={(text) => void append(joinChanges(text, people, workspace, mintId))}
    />
  );
}
