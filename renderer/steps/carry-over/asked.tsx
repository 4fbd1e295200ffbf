import { useSay } from '../../app/use-say.ts';
import { useSession, useSessionStore } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { CarryOverViewWord } from './words.ts';
import styles from './carry-over.module.css';

/** Without departments and customer there is nothing to look for: says what is needed, and leads to where it is said. */
export function Asked() {
  const say = useSay<CarryOverViewWord>();
  const { append } = useSessionStore();
  const agenda = useSession((state) => state.meeting.agenda);
  const steps = (['room', 'frame'] as const).flatMap((kind) => {
    const step = agenda.find((one) => one.kind === kind);
    return step ? [{ kind, id: step.id }] : [];
  });
  const go = (step: string) => void append([{ type: 'session.step-entered', body: { step } }]);
  return (
    <div className={styles.canvas}>
      <EmptyState
        action={
          <div className={styles.ways}>
            {steps.map(({ kind, id }, index) => (
              <Button
                key={kind}
                variant={index === 0 ? 'primary' : 'plain'}
                initialFocus={index === 0}
                onPress={() => go(id)}
              >
                {say(`carry-over.to-${kind}`)}
              </Button>
            ))}
          </div>
        }
      >
        {say('carry-over.needs')}
      </EmptyState>
    </div>
  );
}
