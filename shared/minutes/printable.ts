/**
 * Captured text made fit for paper: every character is kept that can be shown, line ends become one kind, control characters are shown
 * instead of obeyed, and bidi controls stay inside their line. Giving the result again changes nothing.
 */
export function printable(text: string): string {
  const shown = text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, pictured);
  return shown.split('\n').map(contained).join('\n');
}

/** Printable text on one line, for headings, table cells and drawings. */
export function oneLine(text: string): string {
  return contained(printable(text).replaceAll(/\s+/gu, ' ').trim());
}

/** Text that needs isolation from its neighbours: right-to-left letters, or characters that steer direction. */
export function steersDirection(text: string): boolean {
  return STEERING.test(text);
}

const STEERING =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** LF, VT, FF, CR, NEL, line and paragraph separator. */
const LINE_ENDS: ReadonlySet<number> = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);

/** Line ends become one kind; C0 and DEL have "control pictures" in Unicode, C1 has none. */
function pictured(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (character === '\t') return character;
  if (LINE_ENDS.has(code)) return '\n';
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}

const POP_EMBEDDING = '\u202c';
const POP_ISOLATE = '\u2069';

/**
 * A line whose embeddings, overrides and isolates all end within it, and that ends none it did not begin (Unicode Bidirectional
 * Algorithm, X5–X7): otherwise one typed U+202E would turn round whatever is printed after it.
 */
function contained(line: string): string {
  if (!/[\u202a-\u202e\u2066-\u2069]/u.test(line)) return line;
  const open: string[] = [];
  let kept = '';
  for (const character of line) {
    if (/[\u202a\u202b\u202d\u202e]/u.test(character)) open.push(POP_EMBEDDING);
    else if (/[\u2066-\u2068]/u.test(character)) open.push(POP_ISOLATE);
    else if (character === POP_EMBEDDING) {
      if (open.at(-1) !== POP_EMBEDDING) continue;
      open.pop();
    } else if (character === POP_ISOLATE) {
      const start = open.lastIndexOf(POP_ISOLATE);
      if (start < 0) continue;
      kept += open
        .splice(start + 1)
        .toReversed()
        .join('');
      open.pop();
    }
    kept += character;
  }
  return kept + open.toReversed().join('');
}
