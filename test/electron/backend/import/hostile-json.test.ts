import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainHash } from '../../../../electron/backend/library/chain.ts';
import { checkLibrary } from '../../../../electron/backend/safety/check-library.ts';
import { storedEventSchema } from '../../../../shared/session/event.ts';
import { temporaryLibrary } from '../../../support/temporary-library.ts';
import { exportText, meet, storedEvents } from './exports.ts';
import { importHere } from './stage.ts';

interface Export {
  format: unknown;
  version: unknown;
  sessions: { id: unknown; events: Record<string, unknown>[] }[];
  workspace: unknown[];
}

function smallExport(): string {
  using from = temporaryLibrary(1);
  meet(from, 'Oil', 'one "quoted" \\ back', 'zwei \u2028 ü 😀');
  return exportText(from.library);
}

/** The export after somebody worked on it. */
function changed(change: (parsed: Export) => void): string {
  const parsed: Export = JSON.parse(smallExport());
  change(parsed);
  return JSON.stringify(parsed);
}

/** The same with its chains made to fit again: what a forger who knows the format would do. */
function forged(change: (parsed: Export) => void): string {
  return changed((parsed) => {
    change(parsed);
    let previous = '';
    for (const event of parsed.sessions[0]?.events ?? []) {
      previous = chainHash(previous, storedEventSchema.parse(event));
      event['hash'] = previous;
    }
  });
}

const withText = (text: unknown) => (parsed: Export) =>
  Object.assign(parsed.sessions[0]?.events[2]?.['body'] ?? {}, { text });

function nested(depth: number): string {
  return `{"format":"sameside","version":1,"sessions":[],"later":${'['.repeat(depth)}${']'.repeat(depth)}}`;
}

function codeOf(content: string | Buffer, limits = {}): string {
  using into = temporaryLibrary(2);
  const reply = importHere(into.library, content, limits);
  expect(reply.ok ? [] : storedEvents(into.library)).toEqual([]);
  return reply.ok ? 'ok' : reply.error.code;
}

test('a file cut off anywhere is said to end in the middle, and brings nothing', () => {
  using into = temporaryLibrary(2);
  const bytes = Buffer.from(smallExport());
  const whole = bytes.toString().trimEnd().length;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole - 1 }), (length) => {
      expect(importHere(into.library, bytes.subarray(0, length))).toMatchObject({
        ok: false,
        error: {
          code: 'import-truncated',
          message: 'The file a.json ends in the middle. Nothing was imported.',
        },
      });
    }),
  );
  expect(storedEvents(into.library)).toEqual([]);
});

test('a file changed in any byte brings the same events or none', () => {
  using into = temporaryLibrary(2);
  using unchanged = temporaryLibrary(3);
  const bytes = Buffer.from(smallExport());
  importHere(unchanged.library, bytes);
  const expected = storedEvents(unchanged.library);
  fc.assert(
    fc.property(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, flip) => {
      const other = Buffer.from(bytes);
      other.writeUInt8(bytes.readUInt8(at) ^ flip, at);
      importHere(into.library, other);
      expect([[], expected]).toContainEqual(storedEvents(into.library));
      into.library.db.connection.exec('DELETE FROM events');
    }),
    { numRuns: 300 },
  );
});

test('white space, key order inside events and unknown keys of the file do not matter', () => {
  const pretty = JSON.stringify(JSON.parse(smallExport()), null, 2);
  expect(codeOf(`${pretty}\n \t`)).toBe('ok');
  expect(
    codeOf(
      changed((parsed) => {
        Object.assign(parsed, { later: { deep: [1, 'two', null] } });
        Object.assign(parsed.sessions[0] ?? {}, { title: 'for people' });
      }),
    ),
  ).toBe('ok');
});

test.each([
  ['no JSON', 'hello', 'import-not-ours'],
  ['an array', '[]', 'import-not-ours'],
  ['an object of somebody else', '{"name":"x"}', 'import-not-ours'],
  ['another format', '{"format":"other","version":1,"sessions":[]}', 'import-not-ours'],
  ['a newer version', '{"format":"sameside","version":2,"sessions":[]}', 'import-newer'],
  ['a version of no sense', '{"format":"sameside","version":"1","sessions":[]}', 'import-not-ours'],
  ['nothing inside', '{"format":"sameside","version":1}', 'import-not-ours'],
  [
    'two lists of sessions',
    '{"format":"sameside","version":1,"sessions":[],"sessions":[]}',
    'import-not-ours',
  ],
  ['more after the end', '{"format":"sameside","version":1,"sessions":[]} x', 'import-not-ours'],
  ['a hole in a list', '{"format":"sameside","version":1,"sessions":[,]}', 'import-not-ours'],
  [
    'an event that is none',
    '{"format":"sameside","version":1,"sessions":[],"workspace":[1]}',
    'import-not-ours',
  ],
  ['an empty file', '', 'import-truncated'],
])('%s is refused', (_name, content, code) => {
  expect(codeOf(content)).toBe(code);
});

test('depth, size and count are bounded before anything is built from them', () => {
  expect(codeOf(nested(63))).toBe('ok');
  expect(codeOf(nested(64))).toBe('import-not-ours');
  expect(codeOf(nested(5_000_000))).toBe('import-not-ours');
  expect(codeOf(smallExport(), { events: 3 })).toBe('import-too-large');
  expect(codeOf(smallExport(), { eventBytes: 100 })).toBe('import-too-large');
  expect(codeOf(smallExport(), { bytes: 100 })).toBe('import-too-large');
});

test.each([
  ['__proto__', 'import-not-ours'],
  ['constructor', 'import-not-ours'],
  ['harmless', 'none'],
])('the key %s in a body, however it is written: %s', (key, code) => {
  // In a type nobody here knows, so that no schema refuses it.
  const file = forged((parsed) => {
    const body: unknown = JSON.parse(`{"a":[{"${key}":{"admin":true}}]}`);
    Object.assign(parsed.sessions[0]?.events[3] ?? {}, { type: 'hologram.shown', body });
  });
  const hidden = file.replace(`"${key}"`, `"${key.replace('o', '\\u006f').replace('a', '\\u0061')}"`);
  expect(hidden).not.toContain(`"${key}"`);
  using into = temporaryLibrary(2);
  const reply = importHere(into.library, hidden);
  expect(reply.ok ? 'none' : reply.error.code).toBe(code);
});

test.each<readonly [string, (parsed: Export) => void]>([
  [
    'a text',
    (parsed) => Object.assign(parsed.sessions[0]?.events[2]?.['body'] ?? {}, { text: 'other words' }),
  ],
  ['an author', (parsed) => Object.assign(parsed.sessions[0]?.events[1] ?? {}, { by: 'Someone' })],
  ['a missing event', (parsed) => parsed.sessions[0]?.events.splice(1, 1)],
  ['a missing end, renumbered', (parsed) => parsed.sessions[0]?.events.shift()],
  ['a hash', (parsed) => Object.assign(parsed.sessions[0]?.events[3] ?? {}, { hash: 'f'.repeat(64) })],
  [
    'two events in one place',
    (parsed) =>
      parsed.sessions[0]?.events.push({
        ...parsed.sessions[0].events[3],
        id: 'ffffffff-0000-7000-8000-000000000000',
      }),
  ],
])('%s changed after the export is found by the chain', (_name, change) => {
  expect(codeOf(changed(change))).toBe('import-broken-chain');
});

test('a forged body has to fit its type; an event may not be in another session’s list', () => {
  expect(codeOf(forged(withText('fits')))).toBe('ok');
  expect(codeOf(forged(withText(7)))).toBe('import-not-ours');
  expect(codeOf(forged(withText('\uD800')))).toBe('import-not-ours');
  expect(
    codeOf(
      changed((parsed) => {
        Object.assign(parsed.sessions[0] ?? {}, { id: '0199d000-0000-7000-8000-000000000001' });
      }),
    ),
  ).toBe('import-not-ours');
});

test('types and versions of a newer Sameside are kept and change nothing here', () => {
  const later = forged((parsed) => {
    Object.assign(parsed.sessions[0]?.events[2] ?? {}, {
      type: 'hologram.shown',
      body: { any: [1, { b: 2 }] },
    });
    Object.assign(parsed.sessions[0]?.events[3] ?? {}, { v: 99, body: { quite: 'other' } });
  });
  using into = temporaryLibrary(2);
  expect(importHere(into.library, later)).toMatchObject({ ok: true, value: { newEvents: 4 } });
  const { db, writable } = into.library;
  expect(checkLibrary({ db, writable, rebuild: false })).toMatchObject({ events: 4, problems: [] });
});

test('a session without its beginning is kept as events and shown nowhere', () => {
  using into = temporaryLibrary(2);
  const headless = forged((parsed) => {
    const [first] = parsed.sessions[0]?.events.splice(0, 1) ?? [];
    expect(first?.['type']).toBe('session.planned');
    for (const [index, event] of parsed.sessions[0]?.events.entries() ?? []) event['seq'] = index + 1;
  });
  expect(importHere(into.library, headless)).toMatchObject({ ok: true, value: { newEvents: 3 } });
  const { db, writable } = into.library;
  expect(db.read('SELECT id FROM sessions').all()).toEqual([]);
  expect(checkLibrary({ db, writable, rebuild: false })).toMatchObject({ problems: [] });
});
