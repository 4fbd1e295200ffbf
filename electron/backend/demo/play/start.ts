import type { NewEvent } from '../../../../shared/session/event.ts';
import { sessionStream } from '../../../../shared/session/fold.ts';
import { planLinked, stepOfKind, type Seed } from '../../../../shared/session/linked.ts';
import { logOf } from '../../../../shared/session/log.ts';
import { planSession, type StartOptions } from '../../../../shared/session/start.ts';
import { cardSeed } from '../../../../shared/steps/handover/seed.ts';
import { problemSeed } from '../../../../shared/steps/why-tree/seed.ts';
import type { FromCase } from '../case.ts';
import { newCast, type Cast } from '../cast.ts';

/** A story that was played. */
export interface Played {
  readonly events: readonly NewEvent[];
  readonly cast: Cast;
}

/** Who and what a session starts with, and its first events. */
export interface Start {
  readonly cast: Cast;
  readonly first: (options: StartOptions) => readonly NewEvent[];
}

export const PLAIN_START: () => Start = () => ({ cast: newCast(), first: planSession });

/** A session that goes on from another as it stands: people, customer, and the card or the problem come along. */
export function linkedStart(story: FromCase, before: Played): Start {
  const from = logOf(sessionStream(before.events[0]?.session ?? ''), before.events).state;
  const cast = newCast();
  for (const { id, name } of from.people.departments) cast.departments.set(name, id);
  for (const { id, name, present } of from.people.participants) if (present) cast.people.set(name, id);
  const { kind, about } = story;
  const item = about === undefined ? {} : { item: before.cast.things.get(about).id };
  const card = stepOfKind(from.meeting.agenda, 'handover');
  const seed: Seed =
    kind === 'handover' && card !== undefined
      ? cardSeed(from, card)
      : problemSeed(story.problem?.text ?? '', story.problem?.source ?? '');
  return { cast, first: (options) => planLinked({ ...options, from, kind, ...item, seed }) };
}
