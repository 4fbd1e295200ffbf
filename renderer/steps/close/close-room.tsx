import { byId } from '../../../shared/session/entities.ts';
import type { Item } from '../../../shared/session/items.ts';
import { close } from '../../../shared/steps/close/close.ts';
import type { ReadList } from '../../../shared/steps/close/events.ts';
import { currentPart, itemsToRead } from '../../../shared/steps/close/parts.ts';
import { useDates } from '../../app/use-dates.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import type { CloseWord } from './words.ts';

/** More lines than this are not read from the back of the room. */
const SHOWN = 8;

/** Only what is being read or asked now, big. */
export function CloseRoom({ step }: StepProps) {
  const say = useSay<CloseWord>();
  const dates = useDates();
  const slice = useSlice(close, step.id);
  const items = useSession((state) => state.items);
  const part = currentPart(slice, items, step.id);
  switch (part) {
    case 'decisions':
    case 'questions':
    case 'actions':
      return <RoomList list={part} />;
    case 'missing':
      return (
        <RoomRows>
          <RoomRow label="?" tone="open">
            {say('close.missing')}
          </RoomRow>
        </RoomRows>
      );
    case 'return':
      return (
        <RoomRows>
          <RoomRow label={say('close.room.worth')} tone="lit">
            {say('close.return-ask')}
          </RoomRow>
          <RoomRow label="1–5" tone="past">
            {say('close.room.scale')}
          </RoomRow>
        </RoomRows>
      );
    default: {
      const date = slice.next?.date;
      return (
        <RoomRows>
          <RoomRow
            label={step.title.toLocaleLowerCase()}
            tone={date ? 'lit' : 'open'}
            aside={slice.next?.note}
          >
            {date
              ? say('close.next', { date: dates.long(date) })
              : say(part === 'next' ? 'close.room.next-open' : 'close.room.thank-you')}
          </RoomRow>
        </RoomRows>
      );
    }
  }
}

function RoomList({ list }: { readonly list: ReadList }) {
  const say = useSay<CloseWord>();
  const items = useSession((state) => state.items);
  const open = itemsToRead(items, list);
  return (
    <RoomRows>
      {open.slice(0, SHOWN).map((item, index) => (
        <RoomItem key={item.id} item={item} list={list} first={index === 0} />
      ))}
      {open.length > SHOWN ? (
        <RoomRow label="" tone="past">
          {say('close.room.more', { count: open.length - SHOWN })}
        </RoomRow>
      ) : null}
    </RoomRows>
  );
}

interface RoomItemProps {
  readonly item: Item;
  readonly list: ReadList;
  readonly first: boolean;
}

/** Decisions and questions are named once, at the first line; an action's name is its owner. */
function RoomItem({ item, list, first }: RoomItemProps) {
  const say = useSay<CloseWord>();
  const dates = useDates();
  const owner = useSession((state) => byId(state.people.participants, item.owner ?? '')?.name);
  const heading = first ? say(`close.list.${list}`).toLocaleLowerCase() : '';
  const due = item.when ? say('close.by', { when: dates.when(item.when) }) : '';
  const aside = list === 'questions' ? [owner ?? '', due].filter((part) => part !== '').join(', ') : due;
  return (
    <RoomRow
      label={list === 'actions' ? (owner ?? say('close.no-owner')) : heading}
      voice={list === 'decisions'}
      aside={aside || undefined}
    >
      {item.text}
    </RoomRow>
  );
}
