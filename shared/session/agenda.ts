import { addedAfter, byId, changed, removed } from './entities.ts';
import type { Id } from './event.ts';
import type { AgendaStep, MeetingEvent } from './meeting-events.ts';
import type { Meeting, Skipped } from './meeting.ts';
import type { LightMap } from './step-kind.ts';

type AgendaEvent = MeetingEvent & {
  readonly type:
    | 'session.step-added'
    | 'session.step-moved'
    | 'session.step-skipped'
    | 'session.step-split-off'
    | 'session.step-changed'
    | 'session.light-set'
    | 'session.role-called';
};

/** The agenda changes while the meeting runs: a step that is not there changes nothing. */
export function foldAgenda(meeting: Meeting, event: AgendaEvent): Meeting {
  const { agenda, skipped } = meeting;
  switch (event.type) {
    case 'session.step-added': {
      const { step, after } = event.body;
      if (byId(agenda, step.id)) return meeting;
      const plannedMinutes = { ...meeting.plannedMinutes, [step.id]: 0 };
      return { ...meeting, agenda: placed(agenda, step, after), plannedMinutes };
    }
    case 'session.step-moved': {
      const step = byId(agenda, event.body.step);
      if (!step || event.body.after === step.id) return meeting;
      return { ...meeting, agenda: placed(removed(agenda, step.id), step, event.body.after) };
    }
    case 'session.step-skipped':
      return event.body.skipped
        ? withSkipped(meeting, event.body.step, { because: event.body.because ?? '', into: null })
        : { ...meeting, skipped: takenIn(skipped, event.body.step) };
    case 'session.step-split-off':
      return withSkipped(meeting, event.body.step, { because: '', into: event.body.into });
    case 'session.step-changed': {
      const { step: id, ...change } = event.body;
      return { ...meeting, agenda: changed(agenda, id, (step) => ({ ...step, ...change })) };
    }
    case 'session.light-set': {
      const { step, role, light } = event.body;
      const { [role]: _, ...others } = meeting.relit[step] ?? {};
      const lights: LightMap = light === null ? others : { ...others, [role]: light };
      return { ...meeting, relit: { ...meeting.relit, [step]: lights } };
    }
    case 'session.role-called': {
      const { step, role, called } = event.body;
      const others = (meeting.called[step] ?? []).filter((other) => other !== role);
      return { ...meeting, called: { ...meeting.called, [step]: called ? [...others, role] : others } };
    }
  }
}

function placed(agenda: readonly AgendaStep[], step: AgendaStep, after: Id | null): readonly AgendaStep[] {
  return after === null ? [step, ...agenda] : addedAfter(agenda, step, after);
}

function withSkipped(meeting: Meeting, step: Id, why: Skipped): Meeting {
  return byId(meeting.agenda, step) ? { ...meeting, skipped: { ...meeting.skipped, [step]: why } } : meeting;
}

/** What is left out once a step is gone to after all. */
export function takenIn(skipped: Meeting['skipped'], step: Id): Meeting['skipped'] {
  if (!Object.hasOwn(skipped, step)) return skipped;
  return Object.fromEntries(Object.entries(skipped).filter(([id]) => id !== step));
}
