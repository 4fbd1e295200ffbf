import type { StoredEvent } from './event.ts';

/**
 * The one way to write a JSON value down: keys sorted by UTF-16 code units, no spaces, `undefined` left out. Numbers and strings as
 * JSON.stringify writes them (the rules of RFC 8785 for the values events can hold).
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`;
}

/**
 * What an event's hash is computed over (SHA-256 of the UTF-8 bytes, as 64 hexadecimal digits): the previous hash of the same origin and
 * stream (empty before the first), a line feed, and the canonical event without its own hash.
 */
export function chainInput(previousHash: string, event: Omit<StoredEvent, 'hash'>): string {
  return `${previousHash}\n${canonicalJson({ ...event, hash: undefined })}`;
}
