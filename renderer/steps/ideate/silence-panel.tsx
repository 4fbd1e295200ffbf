import { ideate } from '../../../shared/steps/ideate/ideate.ts';
import type { Silence } from '../../../shared/steps/ideate/slice.ts';
import { useTick } from '../../app/ticker.tsx';
import { useSay } from '../../app/use-say.ts';
import { useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { ClockDigits } from '../../ui/clock-digits.tsx';
import type { StepProps } from '../step-view.ts';
import { silentMinutes, useIdeate } from './use-ideate.ts';
import type { IdeateWord } from './words.ts';
import styles from './ideate.module.css';

/** Silent first: the one obvious thing before the first idea; a quiet line afterwards. */
export function SilencePanel({ step }: StepProps) {
  const say = useSay<IdeateWord>();
  const { silence, ideas } = useSlice(ideate, step.id);
  const { beginSilence, endSilence } = useIdeate(step);
  const count = silentMinutes(step);
  if (silence !== null && !silence.over) return <Silent silence={silence} onEnd={endSilence} />;
  if (silence === null && ideas.length === 0) {
    return (
      <section className={styles.panel}>
        <p className={styles.lead}>{say('ideate.silent-first')}</p>
        <Button variant="primary" size="l" keys="G" initialFocus onPress={beginSilence}>
          {say('ideate.begin-silence', { count })}
        </Button>
      </section>
    );
  }
  return (
    <div className={styles.line}>
      <p className={styles.note}>{say('ideate.collecting')}</p>
      <Button size="s" variant="quiet" keys="G" onPress={beginSilence}>
        {say(silence === null ? 'ideate.begin-silence' : 'ideate.again', { count })}
      </Button>
    </div>
  );
}

/** Seconds of silence that are left; 0 when it is over. */
export function useSilenceLeft(silence: Silence | null): number {
  return useTick((now) => {
    if (silence === null) return 0;
    return Math.max(0, Math.ceil(silence.minutes * 60 - (now - Date.parse(silence.since)) / 1000));
  });
}

function Silent({ silence, onEnd }: { readonly silence: Silence; readonly onEnd: () => void }) {
  const say = useSay<IdeateWord>();
  const seconds = useSilenceLeft(silence);
  return (
    <section className={styles.panel}>
      <p className={styles.lead}>{say(seconds === 0 ? 'ideate.silence-over' : 'ideate.silent')}</p>
      <div className={styles.line}>
        <SilenceClock seconds={seconds} size="m" />
        <Button variant={seconds === 0 ? 'primary' : 'plain'} keys="Alt+G" initialFocus onPress={onEnd}>
          {say('ideate.end-silence')}
        </Button>
      </div>
    </section>
  );
}

export function SilenceClock({ seconds, size }: { readonly seconds: number; readonly size: 'm' | 'room' }) {
  const say = useSay<IdeateWord>();
  const label = say('ideate.silence-clock', { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
  return <ClockDigits seconds={seconds} label={label} size={size} />;
}
