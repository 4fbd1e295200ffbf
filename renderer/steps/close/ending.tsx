import { useCommandListStore } from '../../app/command-list.tsx';
import { useSay } from '../../app/use-say.ts';
import { useSessionStore } from '../../session/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { useTurnFocus } from '../../ui/use-turn-focus.ts';
import type { CloseWord } from './words.ts';
import styles from './close.module.css';

/** The one way out: the session's own command, so that menu, palette and this button do the same. */
export function Ending({ ready }: { readonly ready: boolean }) {
  const say = useSay<CloseWord>();
  const { append } = useSessionStore();
  const commands = useCommandListStore();
  const place = useTurnFocus(ready);
  const end = () => {
    const command = commands
      .getState()
      .layers.flat()
      .find(({ name }) => name === 'session.close');
    if (command?.enabled() === true) command.perform();
    else void append([{ type: 'session.closed', body: {} }]);
  };
  return (
    <div ref={place} className={styles.ending}>
      <Button variant={ready ? 'primary' : 'plain'} size="l" onPress={end}>
        {say('close.end')}
      </Button>
      <p className={styles.note}>{say(ready ? 'close.end-ready' : 'close.end-open')}</p>
    </div>
  );
}
