import { namesPersonAsCause } from '../../language/blame.ts';
import { byId } from '../../session/entities.ts';
import type { Id, Refusal } from '../../session/event.ts';
import type { SessionState } from '../../session/state.ts';
import type { WhyTreeEvent } from './events.ts';
import { wouldLoop, type Cause, type WhyTreeSlice } from './slice.ts';

/** Why an event may not be appended now. */
export function checkWhyTree(
  slice: WhyTreeSlice,
  event: WhyTreeEvent,
  session: SessionState,
): Refusal | undefined {
  switch (event.type) {
    case 'why-tree.problem-stated':
      return textIn(event.body.text);
    case 'why-tree.cause-added': {
      const { cause, parent, text } = event.body;
      if (byId(slice.causes, cause)) return { code: 'item-exists' };
      return (parent === null ? undefined : known(slice, parent)) ?? textIn(text);
    }
    case 'why-tree.cause-reworded':
      return checkRewording(slice, event.body.cause, event.body.text, session);
    case 'why-tree.cause-moved': {
      const { cause, parent } = event.body;
      const missing = known(slice, cause) ?? (parent === null ? undefined : known(slice, parent));
      if (missing || parent === null) return missing;
      return wouldLoop(slice.causes, cause, parent) ? { code: 'cause-loop' } : undefined;
    }
    case 'why-tree.root-marked':
      return checkRoot(slice, event.body, session);
    case 'why-tree.cause-removed':
    case 'why-tree.evidence-given':
    case 'why-tree.link-tested':
    case 'why-tree.root-cleared':
    case 'why-tree.categorised':
      return known(slice, event.body.cause);
    case 'why-tree.countermeasure-added': {
      const { countermeasure, cause, text } = event.body;
      if (byId(slice.countermeasures, countermeasure)) return { code: 'item-exists' };
      return known(slice, cause) ?? textIn(text);
    }
    case 'why-tree.countermeasure-changed':
      return planned(slice, event.body.countermeasure) ?? textIn(event.body.text ?? '-');
    case 'why-tree.countermeasure-removed':
    case 'why-tree.check-planned':
    case 'why-tree.check-resulted':
      return planned(slice, event.body.countermeasure);
    case 'why-tree.action-linked':
      return planned(slice, event.body.countermeasure) ?? action(session, event.body.action);
  }
}

type RootMarked = Extract<WhyTreeEvent, { readonly type: 'why-tree.root-marked' }>['body'];

/** Rule 3: a person is never a cause. An unknown end needs somebody who finds out, and by when. */
function checkRoot(slice: WhyTreeSlice, body: RootMarked, session: SessionState): Refusal | undefined {
  const cause = byId(slice.causes, body.cause);
  if (!cause) return { code: 'no-such-item' };
  if (slice.causes.some((other) => other.parent === cause.id && isLive(other)))
    return { code: 'cause-has-children' };
  if (namesSomebody(cause.text, session)) return { code: 'person-as-root' };
  if (body.owner !== undefined && !byId(session.people.participants, body.owner))
    return { code: 'no-such-person' };
  if (body.ending !== 'unknown') return undefined;
  if (body.owner === undefined) return { code: 'owner-missing' };
  return body.date === undefined ? { code: 'date-missing' } : undefined;
}

/** A root stays one when it is reworded, so the new words obey rule 3 too. */
function checkRewording(
  slice: WhyTreeSlice,
  id: Id,
  text: string,
  session: SessionState,
): Refusal | undefined {
  const cause = byId(slice.causes, id);
  if (!cause) return { code: 'no-such-item' };
  if (cause.root !== null && namesSomebody(text, session)) return { code: 'person-as-root' };
  return textIn(text);
}

function namesSomebody(text: string, { people }: SessionState): boolean {
  return namesPersonAsCause(text, {
    people: people.participants.map((person) => person.name),
    departments: people.departments.map((department) => department.name),
  });
}

/** Disproved causes stay visible, but nothing hangs on them any more. */
function isLive(cause: Cause): boolean {
  return cause.evidence.state !== 'disproved';
}

function known(slice: WhyTreeSlice, cause: Id): Refusal | undefined {
  return byId(slice.causes, cause) ? undefined : { code: 'no-such-item' };
}

function planned(slice: WhyTreeSlice, countermeasure: Id): Refusal | undefined {
  return byId(slice.countermeasures, countermeasure) ? undefined : { code: 'no-such-item' };
}

function action(session: SessionState, id: Id | null): Refusal | undefined {
  if (id === null) return undefined;
  return byId(session.items, id)?.kind === 'action' ? undefined : { code: 'no-such-item' };
}

function textIn(text: string): Refusal | undefined {
  return text.trim() === '' ? { code: 'text-missing' } : undefined;
}
