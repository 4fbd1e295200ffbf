import type { ItemKind } from '../../shared/session/item-events.ts';
import { stepsTaken } from '../../shared/session/clock.ts';
import type { AgendaStep } from '../../shared/session/meeting-events.ts';
import type { Meeting } from '../../shared/session/meeting.ts';
import type { Route } from '../app/route.ts';
import type { SessionStore } from './store.ts';

/** What the commands of an open session act on. */
export interface MeetingActions {
  readonly store: SessionStore;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly go: (route: Route) => void;
  readonly openRoom: () => void;
  /** Puts the keyboard into the capture bar, for this kind. */
  readonly capture: (kind: ItemKind) => void;
  readonly rename: () => void;
  readonly nameFacilitator: () => void;
  readonly showCaptured: () => void;
  readonly changeAgenda: () => void;
}

export function meetingOf({ store }: Pick<MeetingActions, 'store'>): Meeting {
  return store.getState().log.state.meeting;
}

/** Running or paused: between start and end. */
export function isOpen(actions: Pick<MeetingActions, 'store'>): boolean {
  const { status } = meetingOf(actions);
  return status === 'running' || status === 'paused';
}

/** The step `distance` after the current one, steps that are left out not counted; undefined outside the agenda. */
export function stepBeside(actions: Pick<MeetingActions, 'store'>, distance: number): AgendaStep | undefined {
  const meeting = meetingOf(actions);
  const taken = stepsTaken(meeting);
  const at = taken.findIndex((step) => step.id === meeting.current);
  return at < 0 ? undefined : taken[at + distance];
}

/** Goes to a step; the clock books the time on the one that is left. */
export function enterStep({ store }: Pick<MeetingActions, 'store'>, step: AgendaStep | undefined): void {
  if (step === undefined || step.id === store.getState().log.state.meeting.current) return;
  store.show({ focus: null, view: '', typing: '', askCustomer: false });
  void store.append([{ type: 'session.step-entered', body: { step: step.id } }]);
}

/** Gives the current step `minutes` more (or less), never under one. */
export function addMinutes(actions: Pick<MeetingActions, 'store'>, minutes: number): void {
  const { agenda, current } = meetingOf(actions);
  const step = agenda.find((other) => other.id === current);
  if (step === undefined) return;
  void actions.store.append([
    {
      type: 'session.step-minutes-set',
      body: { step: step.id, minutes: Math.max(1, step.minutes + minutes) },
    },
  ]);
}
