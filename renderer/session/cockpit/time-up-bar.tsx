import { X } from 'lucide-react';
import { useState } from 'react';
import { leftIn } from '../../../shared/session/clock.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { useTick } from '../../app/ticker.tsx';
import { useSay } from '../../app/use-say.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { moreTime } from '../commands/more-time.ts';
import { nextStep } from '../commands/next-step.ts';
import { squeeze } from '../commands/squeeze.ts';
import type { MeetingActions } from '../meeting-actions.ts';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';

interface TimeUpBarProps {
  readonly actions: MeetingActions;
  readonly step: AgendaStep;
}

/** At zero the clock does not stop: it asks. The question goes when it is answered or left. */
export function TimeUpBar({ actions, step }: TimeUpBarProps) {
  const say = useSay<SessionWord>();
  const meeting = useSession((state) => state.meeting);
  const over = useTick((now) => leftIn(meeting, step.id, now) <= 0);
  // Left for this time box; a longer one asks again at its end.
  const box = `${step.id}/${step.minutes}`;
  const [left, setLeft] = useState<string>();
  if (!over || meeting.status !== 'running' || left === box) return null;
  const canGoOn = nextStep.enabled(actions);
  return (
    <Banner
      tone="hint"
      title={say('cockpit.time-up')}
      live
      action={
        <>
          <Button size="s" keys="+" onPress={() => void moreTime.perform(actions)}>
            {say('cockpit.more-minute')}
          </Button>
          {canGoOn ? (
            <>
              <Button size="s" keys="Alt+S" onPress={() => void squeeze.perform(actions)}>
                {say('cockpit.squeeze')}
              </Button>
              <Button size="s" keys="Alt+ArrowDown" onPress={() => void nextStep.perform(actions)}>
                {say('cockpit.go-on')}
              </Button>
            </>
          ) : null}
          <IconButton label={say('cockpit.leave-it')} icon={<X />} onPress={() => setLeft(box)} />
        </>
      }
    />
  );
}
