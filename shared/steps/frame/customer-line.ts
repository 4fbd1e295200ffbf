import type { SessionState } from '../../session/state.ts';
import { slicesOf } from '../../session/step-kind.ts';
import { EMPTY_FRAME, type CustomerWords } from './slice.ts';

/** The line that stays in sight from first step to last (rule 1). Empty strings where nothing was said yet. */
export interface CustomerLine {
  readonly customer: string;
  readonly need: string;
  readonly doneWhen: string;
  readonly sponsor: string;
  /** The latest words heard, newest first by date. */
  readonly heard: readonly CustomerWords[];
}

/** Reads the first frame step; a session without one has an empty line. */
export function customerLine(session: SessionState): CustomerLine {
  const slice = slicesOf(session, { name: 'frame', empty: EMPTY_FRAME })[0]?.slice ?? EMPTY_FRAME;
  return {
    customer: slice.answers.customer ?? '',
    need: slice.answers.need ?? '',
    doneWhen: slice.answers['done-when'] ?? '',
    sponsor: slice.answers.sponsor ?? '',
    heard: slice.heard.toSorted((one, other) => (other.on ?? '').localeCompare(one.on ?? '')),
  };
}
