import { useSay } from '../app/use-say.ts';
import { DraftEdit } from './draft-edit.tsx';
import type { PlaceEditing } from './use-place-editing.ts';
import { useSession, useSessionStore } from './use-session.ts';
import type { SessionWord } from './words.ts';

/** The session's title, renamed in place. */
export function SessionTitle({ editing, onEditing }: PlaceEditing) {
  const say = useSay<SessionWord>();
  const title = useSession((state) => state.meeting.title);
  const { append } = useSessionStore();
  return (
    <DraftEdit
      field="session.title"
      label={say('session.title-field')}
      value={title}
      placeholder={say('session.untitled')}
      editing={editing}
      onEditing={onEditing}
      onKeep={(text) => void append([{ type: 'session.renamed', body: { title: text.trim() } }])}
    />
  );
}
