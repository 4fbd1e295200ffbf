import type { Id } from '../../session/event.ts';
import { projectNote } from '../../session/note-projection.ts';
import type { Projected } from '../../session/read-rows.ts';
import type { BulletproofSlice, Hole, Trial } from './slice.ts';

export function projectBulletproof(slice: BulletproofSlice, step: Id): readonly Projected[] {
  return [
    ...slice.trials.map((trial) => trialProjected(trial, step)),
    ...slice.holes.map((hole) => holeProjected(hole, step)),
    ...slice.fixes.map((fix) => projectNote(fix, { kind: 'kept-fix', step, text: fix.text })),
  ];
}

function trialProjected(trial: Trial, step: Id): Projected {
  const { id, pick, text, round, ending } = trial;
  const because = ending?.kind === 'dropped' ? ending.because : '';
  return {
    id,
    entity: trial,
    read: () => ({
      rows: [
        {
          table: 'trials',
          values: {
            id,
            step,
            pick,
            text,
            rounds: round,
            ending: ending?.kind ?? '',
            said_by: ending?.by ?? null,
            because,
          },
        },
      ],
      passage: { kind: 'trial', step, text: because === '' ? text : `${text}\n${because}` },
    }),
  };
}

const STATUS = { fixed: 'fixed', 'lived-with': 'lived with' } as const;

function holeProjected(hole: Hole, step: Id): Projected {
  const { id, trial, text, by, premortem, round, closing, fix } = hole;
  return {
    id,
    entity: hole,
    read: () => ({
      rows: [
        {
          table: 'holes',
          values: {
            id,
            step,
            trial,
            text,
            said_by: by,
            premortem: premortem ? 1 : 0,
            round,
            fix,
            status: closing === null ? 'open' : STATUS[closing],
          },
        },
      ],
      passage: { kind: 'hole', step, text: fix === '' ? text : `${text}\n${fix}` },
    }),
  };
}
