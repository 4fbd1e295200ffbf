import type { Countermeasure } from '../../../../shared/steps/why-tree/slice.ts';
import type { FollowUpWord } from '../../../app/follow-up/words.ts';
import { useTrace } from '../../../app/follow-up/use-trace.ts';
import { hashOf } from '../../../app/route.ts';
import { useRelated } from '../../../app/use-related.ts';
import { useSay } from '../../../app/use-say.ts';
import { useSession } from '../../../session/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import styles from './measures-panel.module.css';

/** What did not work is asked about again in a session of its own: the way there, or the button that plans it. */
export function ReopenedTree({ measure }: { readonly measure: Countermeasure }) {
  const say = useSay<FollowUpWord>();
  const session = useSession((state) => state.id);
  const trace = useTrace(false);
  const reopened = useRelated(session).filter(
    ({ kind, item, direction }) => kind === 'failed-check' && direction === 'to' && item === measure.id,
  );
  if (reopened.length === 0) {
    return (
      <Button size="s" onPress={() => void trace({ session, kind: 'check', id: measure.id })}>
        {say('follow-up.trace.check')}
      </Button>
    );
  }
  return reopened.map((one) => (
    <a key={one.session} className={styles.reopened} href={hashOf({ name: 'session', session: one.session })}>
      {say('follow-up.reopened-in', { title: one.known?.title ?? '' })}
    </a>
  ));
}
