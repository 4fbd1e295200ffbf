/** A set of words out of a text that lists them, separated by spaces or line ends: how the long lists of this folder are written. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}
