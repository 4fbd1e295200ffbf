import { byId } from '../../../shared/session/entities.ts';
import type { Item } from '../../../shared/session/items.ts';
import { byDate, missingIn, openActions } from '../../../shared/steps/plan/serving.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import type { PlanWord } from './words.ts';

/** More lines than this are not read from the back of the room. */
const SHOWN = 7;

/** Who does what by when, the earliest first; what lacks an owner or a date asks for it. */
export function PlanRoom({ step }: StepProps) {
  const say = useSay<PlanWord>();
  const session = useSession((state) => state);
  const actions = byDate(openActions(session).filter((action) => !action.private));
  // What still lacks a name or a date is never among those left out.
  const shown = new Set(
    [
      ...actions.filter((action) => missingIn(action).length > 0),
      ...actions.filter((action) => missingIn(action).length === 0),
    ].slice(0, SHOWN),
  );
  return (
    <RoomRows>
      {actions
        .filter((action) => shown.has(action))
        .map((action) => (
          <RoomAction key={action.id} action={action} />
        ))}
      {actions.length > SHOWN ? (
        <RoomRow label="" tone="past">
          {say('plan.room.more', { count: actions.length - SHOWN })}
        </RoomRow>
      ) : null}
      {actions.length === 0 ? (
        <RoomRow label={step.title.toLocaleLowerCase()} tone="open">
          {say('plan.room.empty')}
        </RoomRow>
      ) : null}
    </RoomRows>
  );
}

function RoomAction({ action }: { readonly action: Item }) {
  const say = useSay<PlanWord>();
  const dates = useDates();
  const participants = useSession((state) => state.people.participants);
  const owner = byId(participants, action.owner ?? '');
  const { when } = action;
  const aside = when
    ? say(when.kind === 'by' ? 'plan.by' : 'plan.at', { when: dates.when(when) })
    : say('plan.by-when');
  return (
    <RoomRow label={owner?.name ?? say('plan.who')} aside={aside} tone={owner && when ? 'plain' : 'open'}>
      {action.text}
    </RoomRow>
  );
}
