import { stepsTaken } from './clock.ts';
import type { Id } from './event.ts';
import { inRole, roleLight, stepLights } from './lights.ts';
import { roleSchema, type AgendaStep, type Role } from './meeting-events.ts';
import type { SessionState } from './state.ts';

/** The next handover, as the light maps of the agenda give it. Only roles that somebody here has chosen are spoken of. */
export interface NextUp {
  readonly step: AgendaStep;
  /** Who is up in it. */
  readonly up: readonly Role[];
  /** Nobody who is here has to wait. */
  readonly everybody: boolean;
  /** Excused now and wanted then. */
  readonly joining: readonly Role[];
  /** Wanted now and in no later step that tells roles apart: their day can go on. */
  readonly leaving: readonly Role[];
}

/** What comes after the current step, steps that are left out not counted; undefined in the last one and before the start. */
export function nextUp(session: SessionState): NextUp | undefined {
  const [now, next, ...later] = stepsFrom(session, session.meeting.current);
  if (now === undefined || next === undefined) return undefined;
  const roles = roleSchema.options.filter((role) => inRole(session, role).length > 0);
  const excused = (step: AgendaStep) => (role: Role) => roleLight(session, step, role) === 'excused';
  const hasMap = (step: AgendaStep) => Object.keys(stepLights(session, step)).length > 0;
  const up = roles.filter((role) => roleLight(session, next, role) === 'up');
  return {
    step: next,
    up,
    everybody: up.length === roles.length,
    joining: roles.filter(excused(now)).filter((role) => !excused(next)(role)),
    leaving: roles.filter(
      (role) =>
        !excused(now)(role) &&
        excused(next)(role) &&
        later.filter(hasMap).every((step) => excused(step)(role)),
    ),
  };
}

/** A role that a step from now on wants up, and nobody here has chosen. */
export interface MissingRole {
  readonly role: Role;
  /** The first step that wants it. */
  readonly wanted: AgendaStep;
}

export function missingRoles(session: SessionState): readonly MissingRole[] {
  const steps = stepsFrom(session, session.meeting.current);
  return roleSchema.options.flatMap((role) => {
    if (inRole(session, role).length > 0) return [];
    const wanted = steps.find((step) => stepLights(session, step)[role] === 'up');
    return wanted ? [{ role, wanted }] : [];
  });
}

function stepsFrom({ meeting }: SessionState, current: Id | null): readonly AgendaStep[] {
  const taken = stepsTaken(meeting);
  const at = taken.findIndex((step) => step.id === current);
  return at < 0 ? [] : taken.slice(at);
}
