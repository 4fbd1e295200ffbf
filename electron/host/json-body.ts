import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';

const MB = 1024 * 1024;
/** One text field may hold 1.1 million characters (shared/session/event.ts), each up to three bytes and escaped in JSON. */
const CALL_LIMIT = 8 * MB;
const IMPORT_LIMIT = 64 * MB;

/** The largest body a method may have, in bytes. */
export function bodyLimit(method: string): number {
  return method.startsWith('import.') ? IMPORT_LIMIT : CALL_LIMIT;
}

export type Body =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'not-json' };

/**
 * Reads a body up to the limit, whatever length was declared. What goes beyond is read away without keeping it, up to twice the limit,
 * so that the sender gets to hear why.
 */
export function readJson(request: IncomingMessage, limit: number): Promise<Body> {
  if (Number(request.headers['content-length'] ?? 0) > 2 * limit)
    return Promise.resolve({ kind: 'too-large' });
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((done, fail) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      if (size > 2 * limit) done({ kind: 'too-large' });
    });
    request.on('end', () => done(size > limit ? { kind: 'too-large' } : parse(Buffer.concat(chunks))));
    request.on('error', fail);
  });
}

function parse(bytes: Buffer): Body {
  if (!isUtf8(bytes)) return { kind: 'not-json' };
  try {
    return { kind: 'json', value: JSON.parse(bytes.toString()) };
  } catch {
    return { kind: 'not-json' };
  }
}
