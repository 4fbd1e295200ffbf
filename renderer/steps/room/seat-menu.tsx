import type { Participant } from '../../../shared/session/people.ts';
import { seatSchema, type Seat } from '../../../shared/session/people-events.ts';
import { useSay } from '../../app/use-say.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import type { RoomWord } from './words.ts';

export interface SeatMenuProps {
  readonly person: Participant;
  readonly onChange: (seat: Seat | null) => void;
}

/** From where somebody sees it: front line, lead, executive, customer, partner. */
export function SeatMenu({ person, onChange }: SeatMenuProps) {
  const say = useSay<RoomWord>();
  const seats = seatSchema.options;
  return (
    <Menu
      label={say('room.seat-of', { name: person.name })}
      trigger={
        <Button variant="quiet" size="s">
          {person.seat ? say(`room.seat.${person.seat}`) : say('room.no-seat')}
        </Button>
      }
      groups={[
        {
          id: 'seats',
          heading: say('room.seat-heading'),
          items: seats.map((seat) => ({ id: seat, label: say(`room.seat.${seat}`) })),
        },
        { id: 'none', items: [{ id: 'none', label: say('room.no-seat') }] },
      ]}
      onAction={(chosen) => onChange(seats.find((seat) => seat === chosen) ?? null)}
    />
  );
}
