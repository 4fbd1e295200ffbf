import type { AgendaStep } from '../../session/meeting-events.ts';
import type { LightMap } from '../../session/step-kind.ts';
import type { BulletproofSlice } from './slice.ts';
import { openTrial } from './trials.ts';

/**
 * Who is up right now: the Provers while holes are listed, Shakers and Movers while they are closed. Whether the Mover is up beside the
 * Provers, and whether Makers are there at all, is for the agenda to say.
 */
export function bulletproofLights(slice: BulletproofSlice, { lights }: AgendaStep): LightMap {
  const maker = lights?.maker ?? 'excused';
  return openTrial(slice)?.phase === 'fixes'
    ? { shaker: 'up', mover: 'up', prover: 'listening', maker }
    : { shaker: 'listening', mover: lights?.mover ?? 'listening', prover: 'up', maker };
}
