import { useMemo } from 'react';
import { useCommands } from '../../app/command-list.tsx';
import { useSession } from '../../session/use-session.ts';
import { useRows } from '../../ui/use-rows.ts';
import type { StepProps } from '../step-view.ts';
import { AddPeople } from './add-people.tsx';
import { roomCommands } from './commands/room-commands.ts';
import { Departments } from './departments.tsx';
import { MissingVoices } from './missing-voices.tsx';
import { useRoom } from './use-room.ts';
import styles from './room.module.css';

/** Who is here, for whom they speak, in which seat and role; and who is missing. */
export function RoomCanvas({ step }: StepProps) {
  const rows = useRows();
  const people = useSession((state) => state.people);
  const actions = useRoom(step.id);
  const hand = useMemo(() => ({ rows, people, actions }), [rows, people, actions]);
  useCommands(roomCommands, hand);
  return (
    <div {...rows.area} className={styles.canvas}>
      <AddPeople step={step.id} />
      <Departments step={step.id} onLeave={rows.leave} />
      <MissingVoices step={step.id} />
    </div>
  );
}
