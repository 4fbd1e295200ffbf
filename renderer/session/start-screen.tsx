import { plannedTotal } from '../../shared/session/clock.ts';
import { useTick } from '../app/ticker.tsx';
import { useCommands } from '../app/command-list.tsx';
import { useSay } from '../app/use-say.ts';
import { navigate } from '../app/use-route.ts';
import { Button } from '../ui/button.tsx';
import { Page } from '../ui/page.tsx';
import { Section } from '../ui/section.tsx';
import { clockTime } from '../app/clock-time.ts';
import { sessionCommands } from './commands/session-commands.ts';
import { start } from './commands/start.ts';
import { FacilitatorName } from './facilitator-name.tsx';
import { SessionTitle } from './session-title.tsx';
import { useMeetingActions } from './use-meeting-actions.ts';
import { usePlaceEditing } from './use-place-editing.ts';
import { useSession } from './use-session.ts';
import type { SessionWord } from './words.ts';
import styles from './start-screen.module.css';

/** What is planned, and one key to begin. */
export function StartScreen() {
  const say = useSay<SessionWord>();
  const meeting = useSession((state) => state.meeting);
  const title = usePlaceEditing();
  const facilitator = usePlaceEditing();
  const actions = useMeetingActions({ rename: title.edit, nameFacilitator: facilitator.edit });
  useCommands(sessionCommands, actions);
  const total = plannedTotal(meeting);
  const ends = useTick((now) => clockTime(now + total));
  const minutes = Math.round(total / 60_000);
  return (
    <Page
      title={<SessionTitle {...title} />}
      eyebrow={say('start.eyebrow', { template: meeting.template.name, minutes })}
      back={{ label: say('session.back'), onPress: () => navigate({ name: 'home' }) }}
      width="text"
      actions={
        <Button
          variant="primary"
          size="l"
          keys="Enter"
          initialFocus
          onPress={() => void start.perform(actions)}
        >
          {say('start.button')}
        </Button>
      }
    >
      <FacilitatorName {...facilitator} />
      <p className={styles.note}>
        {say('start.ends', { time: ends })} {say('start.note')}
      </p>
      <Section title={say('start.agenda')}>
        <ol className={styles.agenda}>
          {meeting.agenda.map((step) => (
            <li key={step.id} className={styles.step}>
              <span>{step.title}</span>
              <span className={styles.minutes}>{say('start.step-minutes', { minutes: step.minutes })}</span>
            </li>
          ))}
        </ol>
      </Section>
    </Page>
  );
}
