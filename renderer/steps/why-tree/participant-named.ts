import type { Participant } from '../../../shared/session/people.ts';

/** Whoever was meant: the whole name, or a first name (or the beginning of a name) that only one person here has. */
export function participantNamed(
  participants: readonly Participant[],
  typed: string,
): Participant | undefined {
  const wanted = typed.trim().toLocaleLowerCase();
  if (wanted === '') return undefined;
  const names = participants.map((person) => ({ person, name: person.name.toLocaleLowerCase() }));
  const exact = names.find(({ name }) => name === wanted);
  if (exact) return exact.person;
  const close = names.filter(({ name }) => name.split(/\s+/u).some((part) => part.startsWith(wanted)));
  return close.length === 1 ? close[0]?.person : undefined;
}
