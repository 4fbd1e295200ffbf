import { useSay } from '../app/use-say.ts';
import { DraftEdit, type DraftEditProps } from './draft-edit.tsx';
import type { PlaceEditing } from './use-place-editing.ts';
import { useSession, useSessionStore } from './use-session.ts';
import type { SessionWord } from './words.ts';
import styles from './facilitator-name.module.css';

export interface FacilitatorNameProps extends PlaceEditing {
  readonly onDone?: DraftEditProps['onDone'];
}

/** Who leads this meeting, as the minutes say it; changed in place when somebody else takes over. */
export function FacilitatorName({ editing, onEditing, onDone }: FacilitatorNameProps) {
  const say = useSay<SessionWord>();
  const facilitator = useSession((state) => state.meeting.facilitator);
  const { append } = useSessionStore();
  return (
    <p className={styles.facilitator}>
      <span>{say('session.facilitator')}</span>
      <DraftEdit
        field="session.facilitator"
        label={say('session.facilitator')}
        value={facilitator}
        placeholder={say('session.facilitator-hint')}
        editing={editing}
        onEditing={onEditing}
        onDone={onDone}
        onKeep={(name) =>
          void append([{ type: 'session.facilitator-set', body: { facilitator: name.trim() } }])
        }
      />
    </p>
  );
}
