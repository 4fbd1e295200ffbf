import { ChevronLeft, ListOrdered, Presentation, Users } from 'lucide-react';
import { useRef } from 'react';
import { customerLine } from '../../../shared/steps/frame/customer-line.ts';
import { navigate } from '../../app/use-route.ts';
import { useSay } from '../../app/use-say.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { roomView } from '../commands/room-view.ts';
import { enterStep, type MeetingActions } from '../meeting-actions.ts';
import { FacilitatorName } from '../facilitator-name.tsx';
import { SessionTitle } from '../session-title.tsx';
import type { PlaceEditing } from '../use-place-editing.ts';
import { useSession } from '../use-session.ts';
import type { SessionWord } from '../words.ts';
import type { Panel } from './cockpit.tsx';
import { CameFrom } from './came-from.tsx';
import { MeetingMenu } from './meeting-menu.tsx';
import { StepClock } from './step-clock.tsx';
import styles from './cockpit-header.module.css';

interface CockpitHeaderProps {
  readonly title: PlaceEditing;
  readonly facilitator: PlaceEditing;
  readonly actions: MeetingActions;
  readonly panel: Panel | undefined;
  readonly onPanel: (panel: Panel) => void;
}

export function CockpitHeader({ title, facilitator, actions, panel, onPanel }: CockpitHeaderProps) {
  const say = useSay<SessionWord>();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <header className={styles.header}>
      <IconButton
        label={say('session.back')}
        icon={<ChevronLeft />}
        onPress={() => navigate({ name: 'home' })}
      />
      <div className={styles.about}>
        <h1 ref={heading} className={styles.title}>
          <SessionTitle {...title} />
        </h1>
        {facilitator.editing ? (
          <FacilitatorName
            {...facilitator}
            onDone={(end) => {
              if (end !== 'blur') heading.current?.querySelector('button')?.focus();
            }}
          />
        ) : null}
        <CameFrom actions={actions} />
      </div>
      <CustomerNeed actions={actions} />
      <StepClock />
      <div className={styles.buttons}>
        <div className={styles.toggles}>
          <IconButton
            label={say('cockpit.agenda')}
            icon={<ListOrdered />}
            pressed={panel === 'agenda'}
            onPress={() => onPanel('agenda')}
          />
          <IconButton
            label={say('cockpit.room')}
            icon={<Users />}
            pressed={panel === 'room'}
            onPress={() => onPanel('room')}
          />
          <IconButton
            label={say('cockpit.room-view')}
            keys="F5"
            icon={<Presentation />}
            onPress={() => void roomView.perform(actions)}
          />
        </div>
        <div className={styles.roomView}>
          <Button keys="F5" onPress={() => void roomView.perform(actions)}>
            {say('cockpit.room-view')}
          </Button>
        </div>
        <MeetingMenu actions={actions} />
      </div>
    </header>
  );
}

/** The customer's need in their own words, in sight from first step to last; a press leads to where it is written. */
function CustomerNeed({ actions }: { readonly actions: MeetingActions }) {
  const say = useSay<SessionWord>();
  const need = useSession((state) => customerLine(state).need);
  const customer = useSession((state) => customerLine(state).customer);
  const frame = useSession((state) => state.meeting.agenda.find((step) => step.kind === 'frame'));
  const words =
    need !== ''
      ? say('session.need', { need })
      : customer === ''
        ? say('session.no-customer')
        : say('session.for-customer', { customer });
  const look = { dir: 'auto', className: styles.need, title: words, 'data-open': need === '' || undefined };
  return frame === undefined ? (
    <p {...look}>{words}</p>
  ) : (
    <button type="button" {...look} onClick={() => enterStep(actions, frame)}>
      {words}
    </button>
  );
}
