import { byId } from '../../../shared/session/entities.ts';
import {
  arrangement,
  everShown,
  hiddenCards,
  quietLeft,
  takenBack,
} from '../../../shared/steps/write/hidden.ts';
import { write } from '../../../shared/steps/write/write.ts';
import { useTick } from '../../app/ticker.tsx';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSessionView, useSlice } from '../../session/use-session.ts';
import { ClockDigits } from '../../ui/clock-digits.tsx';
import type { StepProps } from '../step-view.ts';
import { countIn } from './hidden-count.ts';
import type { WriteWord } from './words.ts';
import styles from './write-room.module.css';

/** What was agreed about names, in words; how many cards there are; and, once shown, the cards. */
export function WriteRoom({ step }: StepProps) {
  const say = useSay<WriteWord>();
  const slice = useSlice(write, step.id);
  const participants = useSession((state) => state.people.participants);
  const { names } = arrangement(slice, step);
  const count = useHiddenCount(step);
  const promise = say(names ? 'write.promise.on' : 'write.promise.off');
  return (
    <div className={styles.sheet}>
      {slice.cards.length === 0 ? (
        <>
          <p className={styles.promise}>{promise}</p>
          <Silence step={step} />
        </>
      ) : (
        <ul className={styles.cards}>
          {slice.cards.map(({ id, text, by }) => (
            <li key={id} className={styles.card}>
              {text}
              {by === null ? null : (
                <span className={styles.writtenBy}>{byId(participants, by)?.name ?? ''}</span>
              )}
            </li>
          ))}
        </ul>
      )}
      {count > 0 ? (
        <div className={styles.pile}>
          <span className={styles.dots} aria-hidden>
            {Array.from({ length: Math.min(count, MOST_DOTS) }, (_, index) => (
              <i key={index} />
            ))}
          </span>
          <p>{say('write.pile', { count })}</p>
        </div>
      ) : null}
      {slice.cards.length > 0 ? <p className={styles.foot}>{promise}</p> : null}
    </div>
  );
}

const MOST_DOTS = 60;

/** As the cockpit says it; until it has said so, what was on disk when this window opened. */
function useHiddenCount(step: StepProps['step']): number {
  const told = useSessionView(({ spotlight }) => countIn(spotlight.view));
  const found = useSessionView(
    ({ drafts, log }) =>
      hiddenCards(drafts, everShown(log, step.id), step.id).length + takenBack(log, step.id).count,
  );
  return told ?? found;
}

function Silence({ step }: StepProps) {
  const say = useSay<WriteWord>();
  const slice = useSlice(write, step.id);
  const left = useTick((now) => {
    const milliseconds = quietLeft(slice, now);
    return milliseconds === null ? null : Math.ceil(milliseconds / 1000);
  });
  if (left === null) return <p className={styles.silence}>{say('write.room.silence')}</p>;
  if (left <= 0) return <p className={styles.silence}>{say('write.quiet-over')}</p>;
  const spoken = { minutes: Math.floor(left / 60), seconds: left % 60 };
  return (
    <p className={styles.silence}>
      {say('write.quiet')} <ClockDigits seconds={left} label={say('write.quiet-left', spoken)} />
    </p>
  );
}
