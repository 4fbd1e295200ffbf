import { itemsOf } from '../../../shared/session/items.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import type { ThanksWord } from './words.ts';

/** The newest thanks, as many as are read from the back of the room. */
const SHOWN = 6;

export function ThanksRoom({ step }: StepProps) {
  const say = useSay<ThanksWord>();
  const items = useSession((state) => state.items);
  const thanks = itemsOf(items, 'thanks').filter((item) => !item.private);
  return (
    <RoomRows>
      {thanks.length === 0 ? (
        <RoomRow label={step.title.toLocaleLowerCase()} tone="open">
          {say('thanks.room.open')}
        </RoomRow>
      ) : null}
      {thanks
        .slice(-SHOWN)
        .toReversed()
        .map((item, index) => (
          <RoomRow
            key={item.id}
            label={item.to}
            voice
            tone={index === 0 ? 'lit' : 'plain'}
            aside={item.from ? say('thanks.from', { from: item.from }) : undefined}
          >
            {item.text}
          </RoomRow>
        ))}
    </RoomRows>
  );
}
