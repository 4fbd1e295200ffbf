import { useCallback, useState } from 'react';
import { useSay } from '../app/use-say.ts';
import { DraftEdit } from './draft-edit.tsx';
import { useSession, useSessionStore } from './use-session.ts';
import type { SessionWord } from './words.ts';

export interface TitleEditing {
  readonly editing: boolean;
  readonly onEditing: (editing: boolean) => void;
  readonly edit: () => void;
}

/** Whether the title is open for typing; a command opens it as well. */
export function useTitleEditing(): TitleEditing {
  const [editing, onEditing] = useState(false);
  const edit = useCallback(() => onEditing(true), []);
  return { editing, onEditing, edit };
}

/** The session's title, renamed in place. */
export function SessionTitle({ editing, onEditing }: TitleEditing) {
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
