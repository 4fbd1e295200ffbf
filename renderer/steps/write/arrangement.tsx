import { useTick } from '../../app/ticker.tsx';
import type { WriteWay } from '../../../shared/steps/write/events.ts';
import { arrangement, quietLeft } from '../../../shared/steps/write/hidden.ts';
import { write } from '../../../shared/steps/write/write.ts';
import { useSay } from '../../app/use-say.ts';
import { useSlice } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { ClockDigits } from '../../ui/clock-digits.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { StepProps } from '../step-view.ts';
import { useWrite } from './use-write.ts';
import type { WriteWord } from './words.ts';
import styles from './write.module.css';

/** What is agreed before anybody writes, said aloud; and the time for quiet. */
export function Arrangement({ step }: StepProps) {
  const say = useSay<WriteWord>();
  const slice = useSlice(write, step.id);
  const { names, way } = arrangement(slice, step);
  const { arrange } = useWrite(step);
  const ways: readonly WriteWay[] = ['pass-round', 'slips'];
  return (
    <div className={styles.arrangement}>
      <Segmented
        label={say('write.names')}
        options={[
          { id: 'off', label: say('write.names.off') },
          { id: 'on', label: say('write.names.on') },
        ]}
        value={names ? 'on' : 'off'}
        disabled={slice.reveals > 0}
        onChange={(choice) => arrange({ names: choice === 'on' })}
      />
      <Segmented
        label={say('write.way')}
        options={ways.map((id) => ({ id, label: say(`write.way.${id}`) }))}
        value={way}
        onChange={(choice) => arrange({ way: choice })}
      />
      <Quiet step={step} />
      <p className={styles.promise}>{say(names ? 'write.promise.on' : 'write.promise.off')}</p>
    </div>
  );
}

function Quiet({ step }: StepProps) {
  const say = useSay<WriteWord>();
  const slice = useSlice(write, step.id);
  const { quiet } = arrangement(slice, step);
  const { startQuiet, endQuiet } = useWrite(step);
  const left = useTick((now) => {
    const milliseconds = quietLeft(slice, now);
    return milliseconds === null ? null : Math.ceil(milliseconds / 1000);
  });
  if (left === null) {
    return (
      <Button size="s" keys="Alt+U" onPress={() => startQuiet(quiet)}>
        {say('write.quiet-start', { count: quiet })}
      </Button>
    );
  }
  const spoken = { minutes: Math.floor(Math.abs(left) / 60), seconds: Math.abs(left) % 60 };
  return (
    <span className={styles.quiet}>
      {left > 0 ? (
        <>
          {say('write.quiet')} <ClockDigits seconds={left} label={say('write.quiet-left', spoken)} />
        </>
      ) : (
        say('write.quiet-over')
      )}
      <Button size="s" variant="quiet" keys="Alt+U" onPress={endQuiet}>
        {say('write.quiet-end')}
      </Button>
    </span>
  );
}
