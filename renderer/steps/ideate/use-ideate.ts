import { sliceOf } from '../../../shared/session/step-kind.ts';
import type { Id } from '../../../shared/session/event.ts';
import type { AgendaStep } from '../../../shared/session/meeting-events.ts';
import { ideate } from '../../../shared/steps/ideate/ideate.ts';
import { readIdea } from '../../../shared/steps/ideate/idea-line.ts';
import type { Change } from '../../app/gesture.ts';
import { useServices } from '../../app/services.tsx';
import { useSessionStore } from '../../session/use-session.ts';

export type IdeateActions = ReturnType<typeof useIdeate>;

/** Two minutes are short enough for a full hour, and long enough for the second thought. */
const SILENT_MINUTES = 2;

/** For how long everybody thinks in silence, as the template says it. */
export function silentMinutes({ settings }: AgendaStep): number {
  const minutes = settings?.['silence'];
  return typeof minutes === 'number' && minutes >= 1 && minutes <= 60 ? Math.round(minutes) : SILENT_MINUTES;
}

/** What a facilitator can do while ideas are collected. */
export function useIdeate(step: AgendaStep) {
  const store = useSessionStore();
  const { mintId } = useServices();
  const one = (type: string, body: Change['body'] = {}) =>
    void store.append([{ type, body: { step: step.id, ...body } }]);
  return {
    beginSilence: () => one('ideate.silence-begun', { minutes: silentMinutes(step) }),
    endSilence: () => one('ideate.silence-ended'),
    add: (line: string, on: Id | null) => {
      const { participants } = store.getState().log.state.people;
      const { text, by } = readIdea(line, participants);
      one('ideate.idea-added', { idea: mintId(), text, by, on });
    },
    reword: (idea: Id, text: string) => one('ideate.idea-changed', { idea, text }),
    setBy: (idea: Id, by: Id | null) => one('ideate.idea-changed', { idea, by }),
    remove: (idea: Id) => one('ideate.idea-removed', { idea }),
    toggleNames: () => {
      const { namesShown } = sliceOf(store.getState().log.state, ideate, step.id);
      one('ideate.names-shown', { shown: !namesShown });
    },
  };
}
