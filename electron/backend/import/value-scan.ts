import { ImportRefusal } from './refusal.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = [0x5b, 0x7b] as const;
const CLOSING = [0x5d, 0x7d] as const;
/** What ends a number or a word: a comma, white space. */
const AFTER: ReadonlySet<number> = new Set([0x2c, 0x20, 0x0a, 0x0d, 0x09]);

/**
 * Finds where one JSON value ends, by its quotes and brackets alone, in bytes that come in parts. Called with each part; gives the index
 * after the value's last byte, or undefined when it goes on in the next part. Whether it is JSON is `JSON.parse`'s to say.
 */
export function valueScan(depth: number): (bytes: Buffer, from: number, to: number) => number | undefined {
  let nested = 0;
  let inString = false;
  let escaped = false;

  /** Gives whether the value ends with this byte of a string. */
  function inside(byte: number): boolean {
    if (escaped) escaped = false;
    else if (byte === BACKSLASH) escaped = true;
    else if (byte === QUOTE) inString = false;
    return !inString && nested === 0;
  }

  return (bytes, from, to) => {
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      if (inString) {
        if (inside(byte)) return at + 1;
      } else if (byte === QUOTE) inString = true;
      else if (byte === OPENING[0] || byte === OPENING[1]) {
        nested += 1;
        if (nested > depth) throw new ImportRefusal('import-not-ours');
      } else if (byte === CLOSING[0] || byte === CLOSING[1]) {
        if (nested === 0) return at;
        nested -= 1;
        if (nested === 0) return at + 1;
      } else if (nested === 0 && AFTER.has(byte)) return at;
    }
    return undefined;
  };
}
