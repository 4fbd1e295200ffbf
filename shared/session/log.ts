import type { Id, NewEvent } from './event.ts';

/** A stream that can be folded: a session or the workspace. */
export interface Stream<State> {
  readonly empty: State;
  /** Pure and total; never sees a retracted event. */
  fold(state: State, event: NewEvent): State;
}

/** Events in id order, which of them are undone, and what the rest add up to. */
export interface Log<State> {
  readonly events: readonly NewEvent[];
  readonly retracted: ReadonlySet<Id>;
  readonly state: State;
}

const RETRACTED = 'session.retracted';

export function emptyLog<State>(stream: Stream<State>): Log<State> {
  return { events: [], retracted: new Set(), state: stream.empty };
}

/** A log of these events, in whatever order and however often they come (set union by id). */
export function logOf<State>(stream: Stream<State>, events: Iterable<NewEvent>): Log<State> {
  const unique = new Map<Id, NewEvent>();
  for (const event of events) if (!unique.has(event.id)) unique.set(event.id, event);
  return folded(stream, [...unique.values()].toSorted(inOrder));
}

/** Adds events. Newer ones are folded on top; a late one or a retraction folds everything again. */
export function withEvents<State>(
  stream: Stream<State>,
  log: Log<State>,
  more: readonly NewEvent[],
): Log<State> {
  const last = log.events.at(-1)?.id ?? '';
  const onTop = more.every(
    (event, index) => event.id > (more[index - 1]?.id ?? last) && event.type !== RETRACTED,
  );
  if (!onTop) return logOf(stream, [...log.events, ...more]);
  const state = more.reduce((before, event) => stream.fold(before, event), log.state);
  return { events: [...log.events, ...more], retracted: log.retracted, state };
}

/** Takes events back out, for a refused append. */
export function withoutEvents<State>(
  stream: Stream<State>,
  log: Log<State>,
  ids: ReadonlySet<Id>,
): Log<State> {
  return folded(
    stream,
    log.events.filter((event) => !ids.has(event.id)),
  );
}

/** The state as it was when the given event had just happened, for replay. Undo after it does not count yet. */
export function stateAt<State>(stream: Stream<State>, log: Log<State>, last: Id): State {
  return folded(
    stream,
    log.events.filter((event) => event.id <= last),
  ).state;
}

function folded<State>(stream: Stream<State>, events: readonly NewEvent[]): Log<State> {
  const retracted = retractedIn(events);
  const state = events.reduce(
    (before, event) => (retracted.has(event.id) ? before : stream.fold(before, event)),
    stream.empty,
  );
  return { events, retracted, state };
}

/**
 * Which events are undone. A retraction always names earlier events, so reading from the last to the first settles each retraction
 * before the ones it may itself undo; one that names a later event (foreign data) is ignored for that event.
 */
function retractedIn(events: readonly NewEvent[]): ReadonlySet<Id> {
  const retracted = new Set<Id>();
  for (const event of events.toReversed()) {
    if (event.type !== RETRACTED || retracted.has(event.id)) continue;
    for (const id of retractedBy(event)) if (id < event.id) retracted.add(id);
  }
  return retracted;
}

/** The ids a retraction names; none for anything else. */
export function retractedBy(event: NewEvent): readonly Id[] {
  const ids = event.type === RETRACTED ? event.body['events'] : undefined;
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

function inOrder(one: NewEvent, other: NewEvent): number {
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
