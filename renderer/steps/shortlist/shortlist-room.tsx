import { offeredIdeas } from '../../../shared/steps/shortlist/offered.ts';
import { picked } from '../../../shared/steps/shortlist/slice.ts';
import { shortlist } from '../../../shared/steps/shortlist/shortlist.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import type { ShortlistWord } from './words.ts';
import styles from './shortlist-room.module.css';

/** What a room can read at once beside the picks: those that are looked at next. */
const SHOWN = 8;
const KEPT_SHOWN = 3;

/** The picks with what each does for the customer; under them what there is to choose from. */
export function ShortlistRoom({ step }: StepProps) {
  const say = useSay<ShortlistWord>();
  const slice = useSlice(shortlist, step.id);
  const session = useSession((state) => state);
  const open = [...offeredIdeas(session, step.id), ...picked(slice, 'open')];
  const keptBack = picked(slice, 'kept-back');
  return (
    <div className={styles.sheet}>
      <RoomRows>
        {picked(slice).map((pick) => (
          <RoomRow key={pick.id} label={say('shortlist.room.place', { place: pick.place ?? '' })} tone="lit">
            {pick.text}
            <span className={styles.why}>{pick.reason || say('shortlist.room.why-open')}</span>
          </RoomRow>
        ))}
      </RoomRows>
      {open.length === 0 ? null : (
        <ul className={styles.open}>
          {open.slice(0, SHOWN).map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
          {open.length > SHOWN ? (
            <li className={styles.more}>{say('shortlist.room.more', { count: open.length - SHOWN })}</li>
          ) : null}
        </ul>
      )}
      {keptBack.length === 0 || open.length > 0 ? null : (
        <RoomRows>
          {keptBack.slice(-KEPT_SHOWN).map((pick) => (
            <RoomRow key={pick.id} label={say('shortlist.kept-back')} tone="past">
              {pick.text}
              {pick.reason === '' ? null : (
                <span className={styles.why}>{say('shortlist.because', { because: pick.reason })}</span>
              )}
            </RoomRow>
          ))}
        </RoomRows>
      )}
    </div>
  );
}
