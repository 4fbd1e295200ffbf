import { byId } from '../../../shared/session/entities.ts';
import { itemsOf, type Item } from '../../../shared/session/items.ts';
import { counterOn, isWaiting, standingOf } from '../../../shared/steps/requests/asking.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import type { RequestsWord } from './words.ts';

/** More lines than this are not read from the back of the room. */
const SHOWN = 7;

/** Who asks whom for what, and where it stands; what waits for an answer comes first. */
export function RequestsRoom({ step }: StepProps) {
  const say = useSay<RequestsWord>();
  const items = useSession((state) => state.items);
  const requests = itemsOf(items, 'request').filter((item) => !item.private);
  const ordered = [
    ...requests.filter((request) => isWaiting(request)),
    ...requests.filter((request) => !isWaiting(request)).toReversed(),
  ];
  return (
    <RoomRows>
      {ordered.slice(0, SHOWN).map((request) => (
        <RoomRequest key={request.id} request={request} />
      ))}
      {ordered.length > SHOWN ? (
        <RoomRow label="" tone="past">
          {say('requests.room.more', { count: ordered.length - SHOWN })}
        </RoomRow>
      ) : null}
      {ordered.length === 0 ? (
        <RoomRow label={step.title.toLocaleLowerCase()} tone="open">
          {say('requests.room.empty')}
        </RoomRow>
      ) : null}
    </RoomRows>
  );
}

function RoomRequest({ request }: { readonly request: Item }) {
  const say = useSay<RequestsWord>();
  const dates = useDates();
  const departments = useSession((state) => state.people.departments);
  const sides = [request.department, request.toDepartment].map((id) => byId(departments, id ?? '')?.name);
  const standing = standingOf(request);
  const when = counterOn(request)?.when ?? request.when;
  const date =
    when === null ? '' : say(when.kind === 'by' ? 'requests.by' : 'requests.at', { when: dates.when(when) });
  const aside = [say(`requests.state.${standing}`), date].filter((part) => part !== '').join(', ');
  return (
    <RoomRow
      label={sides.some((side) => side !== undefined) ? sides.map((side) => side ?? '…').join(' → ') : ''}
      aside={aside}
      tone={isWaiting(request) ? 'plain' : 'past'}
    >
      {request.offer ? `${say('requests.offer')}: ` : ''}
      {request.text}
    </RoomRow>
  );
}
