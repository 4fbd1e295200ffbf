import { byId } from '../session/entities.ts';
import type { Id } from '../session/event.ts';
import type { Item } from '../session/items.ts';
import type { ItemKind } from '../session/item-events.ts';
import type { SessionState } from '../session/state.ts';
import { dateWords, roomTime, type DateWords } from './dates.ts';
import { span, type Span } from './document.ts';
import type { MinutesSay } from './words.ts';

/** What every section of the minutes is made from. */
export interface MinutesContext {
  readonly session: SessionState;
  readonly say: MinutesSay;
  readonly dates: DateWords;
}

export function minutesContext(session: SessionState, say: MinutesSay, locale: string): MinutesContext {
  const { startedAt, plannedAt, utcOffset } = session.meeting;
  const held = startedAt ?? plannedAt ?? '1970-01-01T00:00:00.000Z';
  const year = Number(roomTime(Date.parse(held), utcOffset).date.slice(0, 4));
  return { session, say, dates: dateWords(say, locale, year) };
}

/** Items that may be printed, in the order they were captured. Private ones never are. */
export function printedItems({ session }: MinutesContext, kind: ItemKind): readonly Item[] {
  return session.items.filter((item) => item.kind === kind && !item.private);
}

/** "Ana Ruiz, Sales"; empty when there is nobody. */
export function personWithDepartment({ session, say }: MinutesContext, id: Id | null): string {
  const person = id === null ? undefined : byId(session.people.participants, id);
  if (!person) return '';
  const department = person.department && byId(session.people.departments, person.department);
  return department
    ? say('minutes.person-of', { name: person.name, department: department.name })
    : person.name;
}

export function personName({ session }: MinutesContext, id: Id | null): string {
  return (id !== null && byId(session.people.participants, id)?.name) || '';
}

/** The room's own date of an instant. */
export function roomDate({ session }: MinutesContext, at: string): string {
  return roomTime(Date.parse(at), session.meeting.utcOffset).date;
}

/** What happened to an item after it was captured: kept, dropped, answered, corrected. Each part is quiet text of its own. */
export function followUpOf(context: MinutesContext, item: Item): readonly Span[] {
  return [statusOf(context, item), correctionOf(context, item)].filter((part) => part !== undefined);
}

function statusOf(context: MinutesContext, item: Item): Span | undefined {
  const { say, dates } = context;
  if (item.statusAt === undefined) return undefined;
  const date = dates.short(roomDate(context, item.statusAt));
  const answered = item.kind === 'question' && item.status === 'done';
  const word = answered ? 'answered' : item.status === 'open' ? 'reopened' : item.status;
  const status = say(`minutes.status.${word}`, { date });
  const text = item.statusNote ? say('minutes.with-note', { status, note: item.statusNote }) : status;
  return item.status === 'done' ? span(`✓ ${text}`, 'ok') : span(text, 'soft');
}

function correctionOf(context: MinutesContext, item: Item): Span | undefined {
  if (!item.corrected) return undefined;
  const { say, dates } = context;
  const closed = item.asClosed;
  if (closed === undefined) return span(say('minutes.added-later'), 'soft');
  const before = [
    closed.text === item.text ? '' : closed.text,
    closed.owner === item.owner ? '' : personName(context, closed.owner) || say('minutes.no-owner'),
    sameWhen(closed, item) ? '' : closed.when ? dates.when(closed.when) : say('minutes.no-date'),
  ].filter((part) => part !== '');
  const text =
    before.length > 0
      ? say('minutes.corrected-was', { before: before.join(', ') })
      : say('minutes.corrected');
  return span(text, 'soft');
}

function sameWhen(one: Pick<Item, 'when'>, other: Pick<Item, 'when'>): boolean {
  return JSON.stringify(one.when) === JSON.stringify(other.when);
}
