/** Longest title made of somebody's words, in UTF-16 units: a session's title holds 400, and lists show a line. */
const LONGEST = 120;

/** Words as a session's title: cut between characters, never inside one. */
export function shortTitle(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter().segment(line)) {
    if (index + segment.length >= LONGEST) break;
    end = index + segment.length;
  }
  return `${line.slice(0, end)}…`;
}
