import { roleSchema, type Role } from '../../../shared/session/meeting-events.ts';
import type { Participant } from '../../../shared/session/people.ts';
import { useSay } from '../../app/use-say.ts';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { RoleMark } from '../../ui/role-mark.tsx';
import type { RoomWord } from './words.ts';

export interface RoleMenuProps {
  readonly person: Participant;
  readonly onChange: (role: Role | null) => void;
}

/** A hat for this topic, chosen by the person; every one says in a few words what it is for. */
export function RoleMenu({ person, onChange }: RoleMenuProps) {
  const say = useSay<RoomWord>();
  const roles = roleSchema.options;
  return (
    <Menu
      label={say('room.role-of', { name: person.name })}
      trigger={
        <Button variant="quiet" size="s">
          {person.role ? (
            <RoleMark kind={person.role} word={say(`room.role.${person.role}`)} />
          ) : (
            say('room.no-role')
          )}
        </Button>
      }
      groups={[
        {
          id: 'roles',
          heading: say('room.role-heading'),
          items: roles.map((role) => ({ id: role, label: say(`room.role.${role}.what`) })),
        },
        { id: 'none', items: [{ id: 'none', label: say('room.no-role') }] },
      ]}
      onAction={(chosen) => onChange(roles.find((role) => role === chosen) ?? null)}
    />
  );
}
