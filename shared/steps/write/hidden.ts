import type { Id, NewEvent } from '../../session/event.ts';
import { retractedBy, type Log } from '../../session/log.ts';
import type { AgendaStep } from '../../session/meeting-events.ts';
import { writeEvents, writeSettingsSchema, type WriteEvent, type WriteWay } from './events.ts';
import type { WriteSlice } from './slice.ts';

/**
 * Cards before they are shown. They are drafts: on this machine's disk after every pause in typing, back after a crash, and in no export
 * and no copy. The name of a draft holds the card's random id, so that not even the list of drafts tells an order.
 */
export interface HiddenCard {
  readonly id: Id;
  readonly text: string;
  readonly by: Id | null;
}

export function cardField(step: Id, card: Id): string {
  return `${prefix(step)}${card}`;
}

/** Who writes a card, where names are on. */
export function writerField(step: Id, card: Id): string {
  return `write.by:${step}/${card}`;
}

/** Holds the id of the card that is being written, so that a crash comes back to it. */
export function openField(step: Id): string {
  return `write.open:${step}`;
}

function prefix(step: Id): string {
  return `write.card:${step}/`;
}

type Drafts = Readonly<Record<string, string>>;

/** What is written and was never shown, in the order of the random ids. */
export function hiddenCards(drafts: Drafts, shown: ReadonlySet<Id>, step: Id): readonly HiddenCard[] {
  return Object.entries(drafts)
    .filter(([field, text]) => field.startsWith(prefix(step)) && text.trim() !== '')
    .map(([field, text]) => {
      const id = field.slice(prefix(step).length);
      return { id, text: text.trim(), by: drafts[writerField(step, id)] || null };
    })
    .filter(({ id }) => !shown.has(id))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Shows cards: sorted by their random ids, which is a shuffle nobody can turn back; without authors where names are left off. */
export function revealOf(
  cards: readonly HiddenCard[],
  names: boolean,
): Omit<(WriteEvent & { readonly type: 'write.revealed' })['body'], 'step'> {
  const shuffled = cards.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return {
    names,
    cards: shuffled.map(({ id, text, by }) => ({ card: id, text, by: names ? by : null })),
  };
}

type Reveals = Pick<Log<unknown>, 'events' | 'retracted'>;

/** Cards that were shown and taken back by undo: hidden again, and nothing of them is lost. */
export interface TakenBack {
  readonly count: number;
  /** The live retractions; taking them back shows the cards again. */
  readonly retractions: readonly Id[];
}

export function takenBack(log: Reveals, step: Id): TakenBack {
  const reveals = revealsIn(log, step).filter((event) => log.retracted.has(event.id));
  const retractions = log.events.filter(
    (event) =>
      !log.retracted.has(event.id) && retractedBy(event).some((id) => reveals.some((one) => one.id === id)),
  );
  return {
    count: reveals.reduce((sum, { body }) => sum + idsIn(body).length, 0),
    retractions: retractions.map((event) => event.id),
  };
}

/**
 * Every card that was ever shown, also those an undo hid again. A draft with such an id was left behind by a crash between showing and
 * forgetting; its card is in the event.
 */
export function everShown(log: Reveals, step: Id): ReadonlySet<Id> {
  return new Set(revealsIn(log, step).flatMap(({ body }) => idsIn(body)));
}

function revealsIn({ events }: Reveals, step: Id): readonly NewEvent[] {
  return events.filter((event) => event.type === 'write.revealed' && event.body['step'] === step);
}

function idsIn(body: NewEvent['body']): readonly Id[] {
  const read = writeEvents['write.revealed'].body.safeParse(body);
  return read.success ? read.data.cards.map(({ card }) => card) : [];
}

/** What counts now: what was arranged in the room, or else what the agenda says. */
export function arrangement(
  slice: WriteSlice,
  step: AgendaStep,
): { readonly names: boolean; readonly way: WriteWay; readonly quiet: number } {
  const parsed = writeSettingsSchema.safeParse(step.settings ?? {});
  const { names, way, quiet } = parsed.success ? parsed.data : writeSettingsSchema.parse({});
  return { names: slice.names ?? names, way: slice.way ?? way, quiet };
}

/** Milliseconds of quiet that are left; null while nobody has called for quiet. */
export function quietLeft({ quiet }: WriteSlice, now: number): number | null {
  return quiet === null ? null : Date.parse(quiet.since) + quiet.minutes * 60_000 - now;
}
