/** Longest title made of somebody's words, in characters: a session's title holds 400 units, and lists show a line. */
const LONGEST = 120;

/** Words as a session's title: cut between characters, never inside one. */
export function shortTitle(text: string): string {
  const characters = [...text.replaceAll(/\s+/gu, ' ').trim()];
  return characters.length <= LONGEST ? characters.join('') : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
