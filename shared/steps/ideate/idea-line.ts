import type { Id } from '../../session/event.ts';
import type { Participant } from '../../session/people.ts';

export interface IdeaLine {
  readonly text: string;
  readonly by: Id | null;
}

/** "Ana: load on Friday" is Ana's idea; a name in front that nobody here has belongs to the text. First names do where they are clear. */
export function readIdea(line: string, participants: readonly Participant[]): IdeaLine {
  const colon = line.indexOf(':');
  const name = line.slice(0, Math.max(0, colon)).trim().toLocaleLowerCase();
  const text = line.slice(colon + 1).trim();
  if (name === '' || text === '') return { text: line.trim(), by: null };
  const whole = participants.find((person) => person.name.toLocaleLowerCase() === name);
  const first = participants.filter((person) => person.name.toLocaleLowerCase().split(' ')[0] === name);
  const found = whole ?? (first.length === 1 ? first[0] : undefined);
  return found ? { text, by: found.id } : { text: line.trim(), by: null };
}
