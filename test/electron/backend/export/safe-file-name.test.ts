import fc from 'fast-check';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { NAME_BYTES, safeFileName } from '../../../../electron/backend/export/safe-file-name.ts';

const HOSTILE = [
  '../../etc/passwd',
  '..',
  '.',
  '/',
  '\\\\server\\share',
  'C:\\windows\\system32',
  'con',
  'LPT1',
  'com¹.minutes',
  'nul .txt',
  'CONOUT$',
  '~root',
  '-rf',
  'a\u0000b\u202Efdp.exe\u2066',
  '\uD800alone',
  'e\u0301'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(60),
  'line\r\nline\u2028line',
  '   . . .',
  '\u200B\u200E\uFEFF',
];
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.string()).map(([one, other]) => one + other),
);
const name = (text: string): string => safeFileName(text, 'html', 'Session');

test('people’s words become a name that every file system takes', () => {
  fc.assert(
    fc.property(words, (text) => {
      const made = name(text);
      expect(Buffer.byteLength(made)).toBeLessThanOrEqual(NAME_BYTES);
      expect(made).toBe(made.normalize('NFC'));
      expect(made.isWellFormed()).toBe(true);
      expect(made).not.toMatch(/[<>:"/\\|?*\p{C}\p{Zl}\p{Zp}]/u);
      expect(made).not.toMatch(/^[ .~-]|[ .]\.html$/);
      expect(made).not.toMatch(/^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]) *\./iu);
      expect(made.length).toBeGreaterThan('.html'.length);
    }),
    { numRuns: 2000 },
  );
});

test('it never leaves its folder', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(basename(name(text))).toBe(name(text));
      expect(resolve('/exports', name(text))).toBe(`/exports/${name(text)}`);
    }),
  );
});

test('a real folder takes the hostile ones', () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  const names = new Set(HOSTILE.map(name));
  for (const made of names) writeFileSync(join(folder, made), '');
  expect(new Set(readdirSync(folder))).toEqual(names);
  rmSync(folder, { recursive: true });
});

test('ordinary titles stay readable', () => {
  expect(name('2026-11-21 Oil on the floor')).toBe('2026-11-21 Oil on the floor.html');
  expect(name('Sales/Operations: who ships?')).toBe('Sales Operations who ships.html');
  expect(name('Größe é 日本')).toBe('Größe é 日本.html');
  expect(name('console')).toBe('console.html');
  expect(name('aux')).toBe('_aux.html');
  expect(name(' \u202E ')).toBe('Session.html');
});
