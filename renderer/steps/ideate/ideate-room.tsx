import { byId } from '../../../shared/session/entities.ts';
import { ideate } from '../../../shared/steps/ideate/ideate.ts';
import { placedIdeas } from '../../../shared/steps/ideate/slice.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import type { StepProps } from '../step-view.ts';
import { isSilent } from './hand.ts';
import { SilenceClock, useSilenceLeft } from './silence-panel.tsx';
import type { IdeateWord } from './words.ts';
import styles from './ideate-room.module.css';

/** From here on two columns keep the type large. */
const MANY = 7;
/** What a room can read at once: the newest. */
const SHOWN = 14;

/** The ideas, large; nobody's name unless the room wants it. In silence only the time that is left. */
export function IdeateRoom({ step }: StepProps) {
  const say = useSay<IdeateWord>();
  const slice = useSlice(ideate, step.id);
  const participants = useSession((state) => state.people.participants);
  const silent = isSilent(slice);
  const seconds = useSilenceLeft(slice.silence);
  const { ideas, namesShown } = slice;
  if (silent) {
    return (
      <div className={styles.silent}>
        <p>{say(seconds === 0 ? 'ideate.silence-over' : 'ideate.room-silent')}</p>
        {seconds === 0 ? null : <SilenceClock seconds={seconds} size="room" />}
      </div>
    );
  }
  if (ideas.length === 0) return <p className={styles.none}>{say('ideate.silent-first')}</p>;
  const newest = ideas.at(-1)?.id;
  const shown = new Set(ideas.slice(-SHOWN).map(({ id }) => id));
  return (
    <>
      {ideas.length > SHOWN ? (
        <p className={styles.count}>{say('ideate.room-newest', { count: SHOWN, all: ideas.length })}</p>
      ) : null}
      <ul className={styles.ideas} data-many={ideas.length >= MANY || undefined}>
        {placedIdeas(ideas)
          .filter(({ idea }) => shown.has(idea.id))
          .map(({ idea, depth }) => (
            <li
              key={idea.id}
              className={styles.idea}
              data-depth={depth > 0 || undefined}
              data-newest={idea.id === newest || undefined}
            >
              {depth > 0 ? <span className={styles.and}>{say('ideate.yes-and')} </span> : null}
              {idea.text}
              {namesShown && idea.by !== null ? (
                <span className={styles.by}> {byId(participants, idea.by)?.name}</span>
              ) : null}
            </li>
          ))}
      </ul>
    </>
  );
}
