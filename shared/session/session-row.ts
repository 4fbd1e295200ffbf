import { customerLine } from '../steps/frame/customer-line.ts';
import type { SessionLine } from '../contract/sessions.ts';
import type { Instant } from './event.ts';
import type { SessionState } from './state.ts';

/** A session as one line of the library. `changedAt` is when its last event happened. */
export function sessionLine(session: SessionState, changedAt: Instant): SessionLine {
  const { meeting, people, items } = session;
  const line = customerLine(session);
  const decisions = items.filter((item) => item.kind === 'decision').length;
  const actions = items.filter((item) => item.kind === 'action');
  const questions = items.filter((item) => item.kind === 'question');
  return {
    id: session.id,
    title: meeting.title,
    template: meeting.template.id,
    templateName: meeting.template.name,
    customer: line.customer,
    need: line.need,
    facilitator: meeting.facilitator,
    status: meeting.status,
    at: meeting.startedAt ?? meeting.plannedAt ?? changedAt,
    closedAt: meeting.closedAt,
    step: meeting.agenda.find((step) => step.id === meeting.current)?.title ?? '',
    departments: people.departments.map((department) => department.name),
    decisions,
    actions: actions.length,
    open: [...actions, ...questions].filter((item) => item.status === 'open').length,
    changedAt,
  };
}
