import { ArrowRight } from 'lucide-react';
import type { RelatedSession } from '../../../shared/contract/sessions.ts';
import { refuseStart } from '../../../shared/steps/handover/card.ts';
import { hashOf } from '../../app/route.ts';
import { useSay } from '../../app/use-say.ts';
import { Button } from '../../ui/button.tsx';
import type { HandoverHand } from './hand.ts';
import type { HandoverWord } from './words.ts';
import styles from './handover.module.css';

interface NextMeetingPanelProps {
  readonly hand: HandoverHand;
  readonly planned: readonly RelatedSession[];
}

/** From an accepted card to the meeting with the Makers: planned in one press, then one press away. */
export function NextMeetingPanel({ hand, planned }: NextMeetingPanelProps) {
  const say = useSay<HandoverWord>();
  const { slice, planNext } = hand;
  if (planned.length > 0) {
    return (
      <div className={styles.next}>
        <p className={styles.note}>{say('handover.next-there')}</p>
        <ul>
          {planned.map(({ session, known }) => (
            <li key={session}>
              <a href={hashOf({ name: 'session', session })} dir="auto">
                {known?.title}
              </a>
            </li>
          ))}
        </ul>
      </div>
    );
  }
  if (refuseStart(slice) !== undefined || planNext === undefined) return null;
  return (
    <div className={styles.next}>
      <Button variant="primary" keys="J" icon={<ArrowRight aria-hidden />} initialFocus onPress={planNext}>
        {say('handover.next')}
      </Button>
      <p className={styles.note}>{say('handover.next-note')}</p>
    </div>
  );
}
