import { stepKindOf } from '../steps/index.ts';
import { byId } from './entities.ts';
import type { Id } from './event.ts';
import {
  rolePairSchema,
  roleSchema,
  type AgendaStep,
  type Light,
  type Role,
  type RolePair,
} from './meeting-events.ts';
import type { Participant } from './people.ts';
import type { SessionState } from './state.ts';
import type { LightMap } from './step-kind.ts';

/*
 * Who is up, who listens, who may leave. The agenda gives each step a light map by role; a kind may know better what its moment asks for
 * (holes, then fixes); what was changed in the meeting wins over both, and a role that is called back is up. Two roles that need each
 * other at least listen to each other.
 */

const BRIGHTNESS: readonly Light[] = ['excused', 'listening', 'up'];

function brighter(one: Light, other: Light): Light {
  return BRIGHTNESS.indexOf(other) > BRIGHTNESS.indexOf(one) ? other : one;
}

/** Mover and Prover understand each other and need each other, whatever the agenda says of them. */
const PAIRS: Readonly<Partial<Record<RolePair, Light>>> = { 'mover-prover': 'listening' };

/** How two roles stand to each other in a step; undefined when nothing is said about them. */
export function pairLight(step: AgendaStep, pair: RolePair): Light | undefined {
  return step.pairs?.[pair] ?? PAIRS[pair];
}

export function rolesOf(pair: RolePair): readonly [Role, Role] {
  const [one, other] = pair.split('-').map((name) => roleSchema.parse(name));
  return [one ?? 'shaker', other ?? 'mover'];
}

/** What the meeting, the moment and the agenda say of the roles of a step, before pairs; a role nobody speaks of is left out. */
export function stepLights(session: SessionState, step: AgendaStep): LightMap {
  const kind = stepKindOf(step.kind);
  const moment = kind?.lights?.(session.slices[step.id] ?? kind.empty, step);
  const called = (session.meeting.called[step.id] ?? []).map((role) => [role, 'up'] as const);
  return { ...step.lights, ...moment, ...session.meeting.relit[step.id], ...Object.fromEntries(called) };
}

/** The light of a role in a step. One that is excused listens all the same for a role that is there and needs it. */
export function roleLight(session: SessionState, step: AgendaStep, role: Role): Light {
  const lights = stepLights(session, step);
  const own = lights[role] ?? 'up';
  if (own !== 'excused' || session.meeting.relit[step.id]?.[role] !== undefined) return own;
  const needed = rolePairSchema.options.some((pair) => {
    const [one, other] = rolesOf(pair);
    if (role !== one && role !== other) return false;
    const partner = lights[role === one ? other : one] ?? 'up';
    return partner !== 'excused' && (pairLight(step, pair) ?? 'excused') !== 'excused';
  });
  return needed ? 'listening' : own;
}

/** A person's light: that of the role they chose, up when they chose none. */
export function personLight(session: SessionState, step: AgendaStep, person: Participant): Light {
  return person.role === null ? 'up' : roleLight(session, step, person.role);
}

/** A department's light in a step: set by hand, or the brightest of its people. */
export function departmentLight(session: SessionState, step: AgendaStep, department: Id): Light {
  const { lights, participants } = session.people;
  const byHand = byId(lights, `${step.id}/${department}`);
  if (byHand) return byHand.light;
  const here = participants.filter((person) => person.department === department);
  if (here.length === 0) return 'up';
  return here.map((person) => personLight(session, step, person)).reduce(brighter);
}

/** Whether anybody who is here has chosen a role: without one there are no lights to speak of. */
export function rolesInPlay(session: SessionState): boolean {
  return session.people.participants.some((person) => person.present && person.role !== null);
}

/** Who is here with this role. */
export function inRole(session: SessionState, role: Role): readonly Participant[] {
  return session.people.participants.filter((person) => person.present && person.role === role);
}
