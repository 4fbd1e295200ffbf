/** Longest name in bytes of UTF-8: short enough for a deep folder, a zip and an encrypted drive (143 bytes). */
export const NAME_BYTES = 120;

/** Names Windows keeps for devices, whatever the extension, also with the superscript digits it takes for 1 to 3. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/iu;
/** Control, format (bidi, zero width), private, unassigned, lone surrogates, line and paragraph separators. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu;
const RESERVED = /[<>:"/\\|?*]/gu;

/**
 * A file name made of people's words, for any file system: NFC, one line, no path, no reserved name, at most `NAME_BYTES` with its
 * extension. `fallback` stands in for words of which nothing is left. `extension` has no dot.
 */
export function safeFileName(words: string, extension: string, fallback: string): string {
  const ending = `.${extension}`;
  const clean = trimmed(
    words.normalize('NFC').replace(/\s/gu, ' ').replace(UNSEEN, '').replace(RESERVED, ' '),
  );
  const short = trimmed(shortened(clean.normalize('NFC'), NAME_BYTES - ending.length - 1));
  const name = short === '' ? fallback : short;
  // Windows looks at what stands before the first dot: `con.minutes.html` is the console too.
  const stem = (name.split('.')[0] ?? '').trimEnd();
  return `${DEVICE.test(stem) ? '_' : ''}${name}${ending}`;
}

/** No edge that a shell, Windows or a list of files would swallow: spaces, dots, a leading dash or tilde. */
function trimmed(text: string): string {
  return text
    .replace(/ {2,}/g, ' ')
    .replace(/^[ .~-]+/, '')
    .replace(/[ .]+$/, '');
}

/** Whole characters as people see them, as many as fit. */
function shortened(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let used = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter('en').segment(text)) {
    used += Buffer.byteLength(segment);
    if (used > bytes) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
