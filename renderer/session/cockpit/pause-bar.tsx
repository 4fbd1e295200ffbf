import { useSay } from '../../app/use-say.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { resume } from '../commands/resume.ts';
import type { MeetingActions } from '../meeting-actions.ts';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';

/** Says that the clock stands, and how to go on. */
export function PauseBar({ actions }: { readonly actions: MeetingActions }) {
  const say = useSay<SessionWord>();
  const paused = useSession((state) => state.meeting.status === 'paused');
  if (!paused) return null;
  return (
    <Banner
      tone="hint"
      title={say('cockpit.paused')}
      live
      action={
        <Button variant="primary" size="s" keys="F8" onPress={() => void resume.perform(actions)}>
          {say('cockpit.resume')}
        </Button>
      }
    >
      {say('cockpit.paused-note')}
    </Banner>
  );
}
