import type { Id, Refusal } from '../../session/event.ts';
import { refuseBlank, refuseKnown, refuseUnknown } from '../../session/refusals.ts';
import type { SessionState } from '../../session/state.ts';
import type { IdeateEvent } from './events.ts';
import { loops, type IdeateSlice } from './slice.ts';

export function checkIdeate(
  slice: IdeateSlice,
  event: IdeateEvent,
  session: SessionState,
): Refusal | undefined {
  const { participants } = session.people;
  const noPerson = (by: Id | null | undefined) =>
    by ? refuseUnknown(participants, by, 'no-such-person') : undefined;
  switch (event.type) {
    case 'ideate.silence-begun':
    case 'ideate.names-shown':
      return undefined;
    case 'ideate.silence-ended':
      return slice.silence === null || slice.silence.over ? { code: 'no-such-item' } : undefined;
    case 'ideate.idea-added': {
      const { idea, text, by, on } = event.body;
      return (
        refuseKnown(slice.ideas, idea) ??
        refuseBlank(text) ??
        noPerson(by) ??
        (on ? refuseUnknown(slice.ideas, on) : undefined)
      );
    }
    case 'ideate.idea-changed': {
      const { idea, text, by, on } = event.body;
      const missing = refuseUnknown(slice.ideas, idea) ?? noPerson(by);
      if (missing) return missing;
      if (on && loops(slice.ideas, idea, on)) return { code: 'idea-loop' };
      return text === undefined ? undefined : refuseBlank(text);
    }
    case 'ideate.idea-removed':
      return refuseUnknown(slice.ideas, event.body.idea);
  }
}
