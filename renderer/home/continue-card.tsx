import type { SessionLine } from '../../shared/contract/sessions.ts';
import { useServices } from '../app/services.tsx';
import { useSay } from '../app/use-say.ts';
import { navigate } from '../app/use-route.ts';
import { Button } from '../ui/button.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { ago } from './ago.ts';
import type { HomeWord } from './words.ts';
import styles from './home.module.css';

interface ContinueCardProps {
  readonly line: SessionLine;
  readonly initialFocus: boolean;
}

/** A session that was interrupted comes first, one key away. */
export function ContinueCard({ line, initialFocus }: ContinueCardProps) {
  const say = useSay<HomeWord>();
  const { now } = useServices();
  const when = ago(line.changedAt, now());
  const words = line.status === 'running' ? 'home.running' : 'home.paused';
  const goOn = () => navigate({ name: 'session', session: line.id });
  return (
    <div className={styles.continue}>
      <b>{line.title}</b>
      <span>{say(words, { ago: when, step: line.step })}</span>
      <Button variant="inverse" keys="Enter" initialFocus={initialFocus} onPress={goOn}>
        {say('home.continue')}
        <VisuallyHidden>{line.title}</VisuallyHidden>
      </Button>
    </div>
  );
}
