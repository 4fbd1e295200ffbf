import { megabytes } from './limits.ts';
import { valueScan } from './value-scan.ts';
import { ImportRefusal } from './refusal.ts';

/** Fills a buffer from its start; gives how many bytes came, 0 at the end. */
export type ReadBytes = (into: Buffer) => number;

export interface JsonLimits {
  /** Of one value asked for, in bytes. */
  readonly valueBytes: number;
  /** Nested arrays and objects, from the document's own on. */
  readonly depth: number;
}

/**
 * Reads one JSON document from left to right and holds no more of it than one value: a file may be far larger than memory. What is
 * stepped through (`object`, `array`) costs nothing; what is asked for (`value`) is bounded in size and depth before `JSON.parse` sees it.
 *
 * Throws ImportRefusal: `import-truncated` when the bytes end too early, `import-too-large` for a value beyond the limit,
 * `import-not-ours` for what is no JSON.
 */
export interface JsonReader {
  /** Steps through an object; `each` must consume the value of its key. */
  object(each: (key: string) => void): void;
  /** Steps through an array; `each` must consume one element. */
  array(each: () => void): void;
  value(): unknown;
  /** Nothing but white space may follow. */
  end(): void;
}

const CHUNK = 1 << 18;
const SPACES: ReadonlySet<number> = new Set([0x20, 0x0a, 0x0d, 0x09]);
const AT_END = -1;

export function jsonReader(read: ReadBytes, limits: JsonLimits): JsonReader {
  const bytes = bytesOf(read);
  let depth = 0;

  function take(wanted: string): void {
    const byte = bytes.peekToken();
    if (byte === AT_END) throw new ImportRefusal('import-truncated');
    if (byte !== wanted.charCodeAt(0)) throw new ImportRefusal('import-not-ours');
    bytes.skip();
  }

  function took(wanted: string): boolean {
    const isNext = bytes.peekToken() === wanted.charCodeAt(0);
    if (isNext) bytes.skip();
    return isNext;
  }

  function stepThrough(open: string, close: string, each: () => void): void {
    take(open);
    depth += 1;
    if (depth > limits.depth) throw new ImportRefusal('import-not-ours');
    if (!took(close)) {
      do each();
      while (took(','));
      take(close);
    }
    depth -= 1;
  }

  function value(): unknown {
    bytes.peekToken();
    const text = bytes.capture(valueScan(limits.depth - depth), limits.valueBytes);
    try {
      return JSON.parse(text);
    } catch {
      throw new ImportRefusal('import-not-ours');
    }
  }

  return {
    array: (each) => stepThrough('[', ']', each),
    object: (each) =>
      stepThrough('{', '}', () => {
        const key = value();
        if (typeof key !== 'string') throw new ImportRefusal('import-not-ours');
        take(':');
        each(key);
      }),
    value,
    end: () => {
      if (bytes.peekToken() !== AT_END) throw new ImportRefusal('import-not-ours');
    },
  };
}

/** A window over the bytes that moves forward only. */
function bytesOf(read: ReadBytes) {
  const chunk = Buffer.allocUnsafe(CHUNK);
  let position = 0;
  let filled = 0;

  function peek(): number {
    if (position === filled) [position, filled] = [0, read(chunk)];
    return position === filled ? AT_END : chunk.readUInt8(position);
  }

  return {
    skip: () => {
      position += 1;
    },
    /** The next byte that is no white space. */
    peekToken: () => {
      let byte = peek();
      for (; SPACES.has(byte); byte = peek()) position += 1;
      return byte;
    },
    /** The text from here to where `scan` finds its end, over as many chunks as it takes. */
    capture: (scan: ReturnType<typeof valueScan>, limit: number): string => {
      const pieces: Buffer[] = [];
      let length = 0;
      for (;;) {
        if (peek() === AT_END) throw new ImportRefusal('import-truncated');
        const end = scan(chunk, position, filled);
        const stop = end ?? filled;
        length += stop - position;
        if (length > limit) throw new ImportRefusal('import-too-large', { limit: megabytes(limit) });
        if (end !== undefined && pieces.length === 0) {
          const text = chunk.toString('utf8', position, end);
          position = end;
          return text;
        }
        pieces.push(Buffer.from(chunk.subarray(position, stop)));
        position = stop;
        if (end !== undefined) return Buffer.concat(pieces).toString('utf8');
      }
    },
  };
}
