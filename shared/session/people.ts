import type { Id, Instant } from './event.ts';
import { added, byId, changed, removed, type Entity } from './entities.ts';
import type { Light, Role } from './meeting-events.ts';
import type { PeopleEvent, Seat } from './people-events.ts';

export interface Department extends Entity {
  readonly name: string;
}

export interface Participant extends Entity {
  readonly person: Id | null;
  readonly name: string;
  readonly department: Id | null;
  readonly seat: Seat | null;
  /** A hat for this topic, chosen by the person; never a label. */
  readonly role: Role | null;
  readonly present: boolean;
}

/** A light set by hand; `id` is `step/department`. */
interface LightOverride extends Entity {
  readonly light: Light;
}

export interface People {
  readonly departments: readonly Department[];
  readonly participants: readonly Participant[];
  readonly lights: readonly LightOverride[];
  /** Who has the floor, and how long each department has talked, in milliseconds. */
  readonly floor: { readonly department: Id; readonly since: Instant } | null;
  readonly talked: Readonly<Record<Id, number>>;
}

export const NOBODY: People = { departments: [], participants: [], lights: [], floor: null, talked: {} };

export function foldPeople(people: People, event: PeopleEvent): People {
  switch (event.type) {
    case 'people.department-added':
      return {
        ...people,
        departments: added(people.departments, { id: event.body.department, name: event.body.name }),
      };
    case 'people.department-renamed': {
      const { department, name } = event.body;
      return { ...people, departments: changed(people.departments, department, (old) => ({ ...old, name })) };
    }
    case 'people.department-removed':
      return withoutDepartment(people, event.body.department);
    case 'people.joined': {
      const { participant, person, name, department, seat, role } = event.body;
      const joined: Participant = {
        id: participant,
        person: person ?? null,
        name,
        department: department !== undefined && byId(people.departments, department) ? department : null,
        seat: seat ?? null,
        role: role ?? null,
        present: true,
      };
      return { ...people, participants: added(people.participants, joined) };
    }
    case 'people.changed': {
      const { participant, ...change } = event.body;
      return {
        ...people,
        participants: changed(people.participants, participant, (old) => ({ ...old, ...change })),
      };
    }
    case 'people.removed':
      return { ...people, participants: removed(people.participants, event.body.participant) };
    case 'people.light-set': {
      const id = `${event.body.step}/${event.body.department}`;
      const lights = removed(people.lights, id);
      return {
        ...people,
        lights: event.body.light === null ? lights : added(lights, { id, light: event.body.light }),
      };
    }
    case 'people.floor-given':
      return foldFloor(people, event.at, event.body.department);
  }
}

function withoutDepartment(people: People, department: Id): People {
  return {
    ...people,
    departments: removed(people.departments, department),
    participants: people.participants.map((person) =>
      person.department === department ? { ...person, department: null } : person,
    ),
  };
}

/** Ends the running talk at `at` and starts the next department's. Also called when the meeting pauses or closes. */
export function foldFloor(people: People, at: Instant, next: Id | null): People {
  const { floor, talked } = people;
  const floorNext = next === null ? null : { department: next, since: at };
  if (floor === null) return { ...people, floor: floorNext };
  const spent = Math.max(0, Date.parse(at) - Date.parse(floor.since));
  return {
    ...people,
    floor: floorNext,
    talked: { ...talked, [floor.department]: (talked[floor.department] ?? 0) + spent },
  };
}

/** Milliseconds a department has talked up to `now` (epoch milliseconds). */
export function talkedFor(people: People, department: Id, now: number): number {
  const running =
    people.floor?.department === department ? Math.max(0, now - Date.parse(people.floor.since)) : 0;
  return (people.talked[department] ?? 0) + running;
}
