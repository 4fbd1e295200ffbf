import type { Id } from '../../../../shared/session/event.ts';
import { dateFrom } from '../calendar.ts';
import type { DayCase } from '../case.ts';
import type { Cast } from '../cast.ts';
import type { Scribe } from '../scribe.ts';

/** What every step is played with. */
export interface Stage {
  readonly scribe: Scribe;
  readonly cast: Cast;
  /** When the session began, epoch milliseconds; the days of the story count from it. */
  readonly held: number;
  readonly utcOffset: number;
  /** The workspace's id of a line of an intake checklist. */
  readonly line: (text: string) => Id;
}

export function dateOf(stage: Stage, days: number): string {
  return dateFrom(stage.held, days, stage.utcOffset);
}

export interface WhenBody {
  readonly kind: 'by' | 'at';
  readonly date: string;
  readonly time?: string;
  readonly because?: string;
}

export function whenOf(stage: Stage, { days, time, exactlyBecause }: DayCase): WhenBody {
  return {
    kind: exactlyBecause === undefined ? 'by' : 'at',
    date: dateOf(stage, days),
    ...(time === undefined ? {} : { time }),
    ...(exactlyBecause === undefined ? {} : { because: exactlyBecause }),
  };
}

/** A key is optional in stories; things without one are never spoken of again. */
export function remember(stage: Stage, key: string | undefined, kind: string, id: Id, step: Id): void {
  if (key !== undefined) stage.cast.things.set(key, { kind, id, step });
}
