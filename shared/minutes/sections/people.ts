import type { Participant } from '../../session/people.ts';
import type { MinutesContext } from '../context.ts';
import { SECTION_RANK, span, type Line, type Section } from '../document.ts';

/** Who was in the room, by department; departments this concerned with nobody there are named too (rule 9). */
export function peopleSection(context: MinutesContext): readonly Section[] {
  const { session, say } = context;
  const { departments, participants } = session.people;
  const lines = departments.map((department) =>
    lineOf(
      context,
      department.id,
      department.name,
      participants.filter((person) => person.department === department.id),
    ),
  );
  const others = participants.filter((person) => person.department === null);
  if (others.length > 0) lines.push(lineOf(context, undefined, say('minutes.people.others'), others));
  if (lines.length === 0) return [];
  const blocks = [{ type: 'list' as const, items: lines }];
  return [{ id: 'people', rank: SECTION_RANK.people, title: say('minutes.people'), blocks }];
}

function lineOf(
  context: MinutesContext,
  id: string | undefined,
  name: string,
  people: readonly Participant[],
): Line {
  const { say } = context;
  const there = people.filter((person) => person.present).map((person) => spoken(context, person));
  const absent = people.filter((person) => !person.present).map((person) => spoken(context, person));
  const rest = [
    there.join(', '),
    absent.length > 0 ? say('minutes.people.absent', { names: absent.join(', ') }) : '',
    people.length === 0 ? say('minutes.people.no-seat') : '',
  ].filter((part) => part !== '');
  const quiet = there.length === 0;
  return {
    ...(id === undefined ? {} : { id }),
    spans: [span(name, 'strong'), span(': '), span(rest.join('; '), quiet ? 'soft' : 'plain')],
  };
}

function spoken({ say }: MinutesContext, person: Participant): string {
  const parts = [
    person.seat === null ? '' : say(`minutes.seat.${person.seat}`),
    person.role === null ? '' : say(`minutes.role.${person.role}`),
  ].filter((part) => part !== '');
  return parts.length === 0
    ? person.name
    : say('minutes.people.with', { name: person.name, parts: parts.join(', ') });
}
