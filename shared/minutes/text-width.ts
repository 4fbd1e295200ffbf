/**
 * How wide text will be, without a browser: drawings in minutes are laid out where there is none. Advances of Inter at weight 400 in
 * hundredths of an em, measured in Chromium for U+0020 to U+007E; other letters are taken as wide as a typical one of their kind.
 */
const ASCII_ADVANCES = [
  28, 29, 47, 63, 64, 98, 64, 30, 36, 36, 50, 66, 29, 46, 29, 36, 63, 41, 61, 62, 65, 59, 62, 57, 62, 62, 29,
  30, 66, 66, 66, 51, 97, 69, 65, 73, 72, 60, 59, 75, 74, 27, 57, 67, 57, 90, 75, 76, 64, 76, 64, 64, 65, 74,
  69, 99, 68, 68, 63, 36, 36, 36, 47, 46, 32, 56, 61, 57, 61, 58, 37, 61, 59, 24, 24, 55, 24, 88, 59, 60, 61,
  61, 38, 53, 33, 59, 56, 82, 55, 56, 55, 43, 33, 43, 66,
];
const LETTER = 62;
const WIDE = 104;
const FIRST = 0x20;
/** East Asian letters and pictures take a whole em and a little more. */
const WIDE_LETTER =
  /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Width of one line of text in pixels at a font size in pixels. */
export function textWidth(text: string, fontSize: number): number {
  let hundredths = 0;
  for (const character of text) hundredths += advanceOf(character);
  return (hundredths * fontSize) / 100;
}

function advanceOf(character: string): number {
  const known = ASCII_ADVANCES[(character.codePointAt(0) ?? 0) - FIRST];
  return known ?? (WIDE_LETTER.test(character) ? WIDE : LETTER);
}

export interface WrapOptions {
  readonly width: number;
  readonly fontSize: number;
  readonly maxLines: number;
}

/** One-line text broken into at most `maxLines` lines; what does not fit is replaced by "…". Words too long for a line are cut. */
export function wrapped(text: string, options: WrapOptions): readonly string[] {
  const { width, fontSize, maxLines } = options;
  // Nothing beyond this many characters can fit, so a pasted megabyte costs no more than a sentence.
  const within = text.slice(0, Math.ceil(((width / fontSize) * 100 * (maxLines + 1)) / 20)).toWellFormed();
  const lines: string[] = [];
  let line = '';
  for (const word of within.split(' ').flatMap((long) => pieces(long, options))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, fontSize) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  const whole = lines.length <= maxLines && within.length === text.length;
  if (whole) return lines;
  const last = lines[maxLines - 1] ?? '';
  return [...lines.slice(0, maxLines - 1), shortened(last, options)];
}

/** A word as it is, or cut between characters as people see them into pieces that fit a line. */
function pieces(word: string, { width, fontSize }: WrapOptions): readonly string[] {
  if (textWidth(word, fontSize) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(word)) {
    if (part !== '' && textWidth(part + segment, fontSize) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}

function shortened(line: string, { width, fontSize }: WrapOptions): string {
  const graphemes = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line)];
  const kept = graphemes.map((grapheme) => grapheme.segment);
  while (kept.length > 0 && textWidth(`${kept.join('')}…`, fontSize) > width) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}
