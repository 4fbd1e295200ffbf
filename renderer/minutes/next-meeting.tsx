import { ArrowRight } from 'lucide-react';
import type { Id } from '../../shared/session/event.ts';
import { slicesOf } from '../../shared/session/step-kind.ts';
import { ideaOf, isReadBack } from '../../shared/steps/handover/card.ts';
import { handover } from '../../shared/steps/handover/handover.ts';
import { useFailureWords } from '../app/use-failure.ts';
import { useNotify } from '../app/toasts.tsx';
import { useSay } from '../app/use-say.ts';
import { useSession } from '../session/use-session.ts';
import { useNextMeeting } from '../steps/handover/use-next-meeting.ts';
import type { HandoverWord } from '../steps/handover/words.ts';
import { Button } from '../ui/button.tsx';
import styles from './related-sessions.module.css';

/** An accepted handover card that no second meeting has started from yet, also after the first one was closed. */
export function NextMeetings() {
  const session = useSession((state) => state);
  return slicesOf(session, handover)
    .filter(({ step, slice }) => slice.accepted !== null && !isReadBack(step))
    .map(({ step, slice }) => <NextMeeting key={step.id} step={step.id} idea={ideaOf(slice)} />);
}

function NextMeeting({ step, idea }: { readonly step: Id; readonly idea: string }) {
  const say = useSay<HandoverWord>();
  const notify = useNotify();
  const words = useFailureWords();
  const { planned, plan } = useNextMeeting(step);
  if (planned.length > 0) return null;
  return (
    <aside className={styles.related}>
      <p className={styles.group} dir="auto">
        {idea}
      </p>
      <Button
        size="s"
        icon={<ArrowRight aria-hidden />}
        onPress={() => void plan().then((failed) => failed && notify({ message: words(failed) }))}
      >
        {say('handover.next')}
      </Button>
    </aside>
  );
}
