import type { RelatedSession } from '../contract/sessions.ts';
import type { Say } from '../language/say.ts';
import type { AgreedTerm } from '../language/terms.ts';
import type { SessionState } from '../session/state.ts';
import { customerLine } from '../steps/frame/customer-line.ts';
import { stepKindOf } from '../steps/index.ts';
import { minutesContext, type MinutesContext } from './context.ts';
import { roomTime } from './dates.ts';
import type { Minutes, Section } from './document.ts';
import { actionsSection } from './sections/actions.ts';
import { agendaSection } from './sections/agenda.ts';
import { agreedSection } from './sections/agreed.ts';
import { decidedSection } from './sections/decided.ts';
import { notesSection } from './sections/notes.ts';
import { openSection } from './sections/open.ts';
import { peopleSection } from './sections/people.ts';
import { promisesSection } from './sections/promises.ts';
import { requestsSection } from './sections/requests.ts';
import { relatedSection } from './sections/related.ts';
import { wordsSection } from './sections/words.ts';
import { thanksSection } from './sections/thanks.ts';

export interface MinutesOptions {
  /** When they are written, epoch milliseconds: a draft says so. */
  readonly now: number;
  /** Speaks the words of the minutes and of every step kind. */
  readonly say: Say;
  /** For names of days and months, a BCP 47 tag. */
  readonly locale?: string;
  /** The sessions this one came from and led to: the session itself knows only half of them, and no names. */
  readonly related?: readonly RelatedSession[];
  /** Words agreed on in earlier sessions; those that occur here are listed with their meaning. */
  readonly terms?: readonly AgreedTerm[];
}

/** The minutes of a session in whatever state it is. Nothing private is in them. */
export function minutesOf(session: SessionState, options: MinutesOptions): Minutes {
  const { now, say, locale = 'en-GB', related = [], terms = [] } = options;
  const context = minutesContext(session, say, locale);
  const { meeting } = session;
  const sections = sectionsOf(context, say, related);
  return {
    language: locale,
    title: meeting.title,
    eyebrow: eyebrowOf(context),
    facilitator:
      meeting.facilitator === '' ? '' : say('minutes.facilitated-by', { name: meeting.facilitator }),
    draft: draftOf(context, now),
    customer: customerOf(context),
    sections: [...sections, ...wordsSection(context, sections, terms)].toSorted(byRank),
  };
}

/** Sections sort by rank; equal ranks keep the order of the agenda, with what was captured anywhere last. */
function sectionsOf(
  context: MinutesContext,
  say: Say,
  related: readonly RelatedSession[],
): readonly Section[] {
  const { session, dates } = context;
  const printed = session.meeting.agenda.flatMap((step) => {
    const kind = stepKindOf(step.kind);
    return kind ? kind.print(session.slices[step.id] ?? kind.empty, { session, step, say, dates }) : [];
  });
  const items = [
    agreedSection,
    decidedSection,
    promisesSection,
    actionsSection,
    requestsSection,
    thanksSection,
    openSection,
    peopleSection,
    notesSection,
  ];
  return [
    ...items.slice(0, -1).flatMap((section) => section(context)),
    ...printed,
    ...relatedSection(context, related),
    ...agendaSection(context),
    ...notesSection(context),
  ]
    .filter((section) => section.blocks.length > 0)
    .toSorted(byRank);
}

function byRank(one: Section, other: Section): number {
  return one.rank - other.rank;
}

function eyebrowOf({ session, say, dates }: MinutesContext): string {
  const { template, startedAt, closedAt, plannedFor, plannedAt, utcOffset } = session.meeting;
  const at = (instant: string): ReturnType<typeof roomTime> => roomTime(Date.parse(instant), utcOffset);
  const spoken = (): string => {
    if (startedAt === null) {
      const date = plannedFor ?? (plannedAt === null ? '' : at(plannedAt).date);
      return date === '' ? '' : dates.long(date);
    }
    const from = at(startedAt);
    if (closedAt === null)
      return say('minutes.date.at-time', { date: dates.long(from.date), time: from.time });
    const to = at(closedAt);
    if (from.date === to.date)
      return say('minutes.date.same-day', { date: dates.long(from.date), from: from.time, to: to.time });
    const days = { fromDate: dates.long(from.date), toDate: dates.long(to.date) };
    return say('minutes.date.two-days', { ...days, from: from.time, to: to.time });
  };
  const time = spoken();
  if (template.name === '' || time === '') return template.name || time;
  return say('minutes.eyebrow', { template: template.name, time });
}

function draftOf({ session, say, dates }: MinutesContext, now: number): string {
  const { status, startedAt, utcOffset } = session.meeting;
  if (status === 'closed') return '';
  if (startedAt === null) return say('minutes.draft.planned');
  const { date, time } = roomTime(now, utcOffset);
  const sameDay = date === roomTime(Date.parse(startedAt), utcOffset).date;
  return say('minutes.draft', {
    time: sameDay ? time : say('minutes.date.at-time', { date: dates.short(date), time }),
  });
}

/** The need in the customer's words; when these were heard by somebody, with whom and when. Without a need, the latest words heard. */
function customerOf({ session, say, dates }: MinutesContext): Minutes['customer'] {
  const { customer, need, heard } = customerLine(session);
  const words = need.trim() === '' ? (heard[0]?.words ?? '') : need;
  if (words.trim() === '' && customer.trim() === '') return null;
  const source = heard.find((one) => one.words.trim() === words.trim());
  const name = source?.heardBy.trim() ?? '';
  const date = source?.on ? dates.day(source.on) : '';
  const heardWords =
    name !== '' && date !== ''
      ? say('minutes.heard-by-on', { name, date })
      : name !== ''
        ? say('minutes.heard-by', { name })
        : date === ''
          ? ''
          : say('minutes.heard-on', { date });
  if (words.trim() === '') return { need: customer, cite: '' };
  const id = source === undefined ? {} : { id: source.id };
  return { ...id, need: words, cite: [customer.trim(), heardWords].filter((part) => part !== '').join(', ') };
}
