import { byId } from '../../../shared/session/entities.ts';
import type { MessageField } from '../../../shared/steps/message/events.ts';
import { message } from '../../../shared/steps/message/message.ts';
import { useSay } from '../../app/use-say.ts';
import { useSession, useSlice } from '../../session/use-session.ts';
import { RoomRow, RoomRows } from '../../ui/room-rows.tsx';
import type { StepProps } from '../step-view.ts';
import type { MessageWord } from './words.ts';

const FIELDS: readonly MessageField[] = ['what', 'why', 'what-changes'];

/** The message as everybody will say it; then how it came back, who carries it, what leaders pledge. */
export function MessageRoom({ step }: StepProps) {
  const say = useSay<MessageWord>();
  const { answers, readBacks, messengers, pledges } = useSlice(message, step.id);
  const people = useSession((state) => state.people);
  const person = (id: string) => byId(people.participants, id)?.name ?? '';
  const said = FIELDS.filter((field) => (answers[field] ?? '') !== '');
  const carriers = messengers.map(({ participant }) => person(participant)).filter((name) => name !== '');
  return (
    <RoomRows>
      {said.length === 0 ? (
        <RoomRow label={say('message.room.what')} tone="open">
          {say('message.room.open')}
        </RoomRow>
      ) : null}
      {said.map((field) => (
        <RoomRow
          key={field}
          label={say(`message.room.${field}`)}
          voice={field === 'what'}
          tone={field === 'what' ? 'lit' : 'plain'}
        >
          {answers[field]}
        </RoomRow>
      ))}
      {readBacks.map((back) => (
        <RoomRow
          key={back.id}
          label={byId(people.departments, back.department)?.name ?? ''}
          voice
          tone="past"
        >
          {back.words}
        </RoomRow>
      ))}
      {carriers.length > 0 ? (
        <RoomRow label={say('message.room.carried')} tone="past">
          {[...new Set(carriers)].join(', ')}
        </RoomRow>
      ) : null}
      {pledges.map(({ id, participant, kind, text }) => (
        <RoomRow key={id} label={person(participant)}>
          {say(kind === 'start' ? 'message.starts' : 'message.stops')} {text}
        </RoomRow>
      ))}
    </RoomRows>
  );
}
