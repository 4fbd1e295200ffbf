import { byId } from '../session/entities.ts';
import type { Id } from '../session/event.ts';
import type { SessionState } from '../session/state.ts';
import { stepKindOf } from '../steps/index.ts';

/**
 * The text of anything captured in a session: an item, or whatever a step kind projects under that id (a cause, a countermeasure …).
 * Empty when it is not there any more, has no text, or is private.
 */
export function textOf(session: SessionState, id: Id): string {
  const item = byId(session.items, id);
  if (item) return item.private ? '' : item.text;
  for (const step of session.meeting.agenda) {
    const kind = stepKindOf(step.kind);
    const slice = session.slices[step.id];
    const found = kind && slice !== undefined && kind.project(slice, step.id).find((one) => one.id === id);
    if (!found) continue;
    for (const { values } of found.read().rows) {
      if ('private' in values && values.private === 1) return '';
      if ('text' in values) return values.text;
    }
  }
  return '';
}
