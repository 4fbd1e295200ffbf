import { useState } from 'react';
import { changeFieldSchema, type ChangeField } from '../../../shared/steps/impact/events.ts';
import type { ImpactSlice } from '../../../shared/steps/impact/slice.ts';

/** Which part of the change is being asked for; undefined once the sweep can begin. */
export interface ChangeStage {
  readonly field: ChangeField | undefined;
  /** Goes on without an answer. */
  readonly skip: () => void;
}

/** One part after the other. What changes has to be said; the rest can be left, and nothing is asked again once departments have spoken. */
export function useChangeStage({ change, impacts }: ImpactSlice): ChangeStage {
  const [skipped, setSkipped] = useState<readonly ChangeField[]>([]);
  const open = changeFieldSchema.options.find(
    (field) => (change[field] ?? '').trim() === '' && !skipped.includes(field),
  );
  const field = impacts.length > 0 ? undefined : open;
  return {
    field,
    skip: () => {
      if (field !== undefined && field !== 'what') setSkipped([...skipped, field]);
    },
  };
}
