import { stepKindOf } from '../steps/index.ts';
import type { Entity } from './entities.ts';
import type { Id } from './event.ts';
import { itemReading } from './item-rows.ts';
import type { SessionLink } from './meeting.ts';
import type { Department, Participant } from './people.ts';
import type { Reading } from './read-rows.ts';
import type { SessionState } from './state.ts';

/** What became of one captured thing between two states: its reading before (nothing: it is new) and after (nothing: it is gone). */
export interface ReadingChange {
  readonly id: Id;
  readonly before: Reading | undefined;
  readonly after: Reading | undefined;
}

/**
 * What has to be written so that the read tables follow from `before` to `after`. Everything that is the same object in both is skipped
 * without being looked at; after an undo, when all is folded anew, readings are compared by value. `before` null: everything is new.
 */
export function readingChanges(before: SessionState | null, after: SessionState): readonly ReadingChange[] {
  const old = before && isPlanned(before) ? before : undefined;
  const fresh = isPlanned(after) ? after : undefined;
  return [
    ...(old?.meeting.links === fresh?.meeting.links
      ? []
      : listChanges(old?.meeting.links.map(linkEntity), fresh?.meeting.links.map(linkEntity), linkReading)),
    ...listChanges(old?.people.departments, fresh?.people.departments, departmentReading),
    ...listChanges(old?.people.participants, fresh?.people.participants, participantReading),
    ...listChanges(old?.items, fresh?.items, itemReading),
    ...stepChanges(old, fresh),
  ];
}

/** A session whose first event has not come (foreign data can arrive in parts) has no rows. */
export function isPlanned(session: SessionState): boolean {
  return session.meeting.plannedAt !== null;
}

function stepChanges(
  old: SessionState | undefined,
  fresh: SessionState | undefined,
): readonly ReadingChange[] {
  const steps = new Set([
    ...(old?.meeting.agenda ?? []).map((step) => step.id),
    ...(fresh?.meeting.agenda ?? []).map((step) => step.id),
  ]);
  return [...steps].flatMap((step) => {
    if (old?.slices[step] === fresh?.slices[step]) return [];
    return paired(projected(old, step), projected(fresh, step), (one, other) => one.entity === other.entity)
      .map(([one, other]) => change(one?.id ?? other?.id ?? step, one?.read(), other?.read()))
      .filter(differs);
  });
}

function projected(session: SessionState | undefined, step: Id) {
  const slice = session?.slices[step];
  const name = session?.meeting.agenda.find((other) => other.id === step)?.kind;
  const kind = name === undefined ? undefined : stepKindOf(name);
  return kind && slice !== undefined ? kind.project(slice, step) : [];
}

function listChanges<T extends Entity>(
  before: readonly T[] = [],
  after: readonly T[] = [],
  read: (entity: T) => Reading,
): readonly ReadingChange[] {
  if (before === after) return [];
  return paired(before, after, (one, other) => one === other)
    .map(([one, other]) => change(one?.id ?? other?.id ?? '', one && read(one), other && read(other)))
    .filter(differs);
}

/** Old and new versions of what is not the same. Equal beginnings are stepped over, since most gestures add at the end. */
function paired<T extends Entity>(
  before: readonly T[],
  after: readonly T[],
  same: (one: T, other: T) => boolean,
): readonly (readonly [T | undefined, T | undefined])[] {
  const end = Math.min(before.length, after.length);
  let start = 0;
  while (start < end) {
    const [one, other] = [before[start], after[start]];
    if (!one || !other || one.id !== other.id || !same(one, other)) break;
    start += 1;
  }
  const old = new Map(before.slice(start).map((entity) => [entity.id, entity]));
  const fresh = after.slice(start);
  const kept = new Set(fresh.map((entity) => entity.id));
  const gone = [...old.values()].filter((entity) => !kept.has(entity.id));
  const come = fresh.filter((entity) => {
    const known = old.get(entity.id);
    return !known || !same(known, entity);
  });
  return [
    ...gone.map((entity) => [entity, undefined] as const),
    ...come.map((entity) => [old.get(entity.id), entity] as const),
  ];
}

function change(id: Id, before: Reading | undefined, after: Reading | undefined): ReadingChange {
  return { id, before, after };
}

function differs({ before, after }: ReadingChange): boolean {
  return before === undefined || after === undefined || JSON.stringify(before) !== JSON.stringify(after);
}

function linkEntity(link: SessionLink): SessionLink & Entity {
  return { ...link, id: [link.kind, link.session, link.item ?? ''].join('/') };
}

function linkReading({ id, kind, session, item }: SessionLink & Entity): Reading {
  return { rows: [{ table: 'session_links', values: { id, kind, other: session, item: item ?? null } }] };
}

function departmentReading({ id, name }: Department): Reading {
  return {
    rows: [{ table: 'session_departments', values: { id, name } }],
    passage: { kind: 'department', step: null, text: name },
  };
}

function participantReading(participant: Participant): Reading {
  const { id, name, person, department, seat, role, present } = participant;
  return {
    rows: [
      {
        table: 'participants',
        values: { id, name, person, department, seat, role, present: present ? 1 : 0 },
      },
    ],
    passage: { kind: 'participant', step: null, text: name },
  };
}
