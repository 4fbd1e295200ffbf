import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PROJECT, sourcesEndingIn } from './sources.ts';

const MOST_LINES = 300;

const TOP_LEVEL = [
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'build',
  'electron',
  'electron-builder.yml',
  'package-lock.json',
  'package.json',
  'renderer',
  'shared',
  'test',
  'tsconfig.json',
];
/** Not part of the project: installed or made. */
const IGNORED = ['node_modules', 'out', 'dist', 'coverage'];

const packageFile = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

describe('the project', () => {
  test('has exactly the top level that was agreed', () => {
    const entries = readdirSync(PROJECT).filter((name) => !name.startsWith('.') && !IGNORED.includes(name));
    expect(entries.toSorted()).toEqual(TOP_LEVEL);
  });

  test('has no file over 300 lines', () => {
    const long = sourcesEndingIn('.ts', '.tsx', '.css')
      .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });

  test('names its files after one noun, in kebab case, and none after nothing', () => {
    const wrong = sourcesEndingIn('.ts', '.tsx', '.css')
      .map(({ path }) => path)
      .filter((path) => {
        const name = path.split('/').at(-1) ?? '';
        return (
          !/^[a-z0-9-]+(\.(test|property\.test|bench|config|module|d))?\.(ts|tsx|css)$/.test(name) ||
          /\b(utils?|helpers?|common|misc|stuff)\b/.test(path)
        );
      });
    expect(wrong).toEqual([]);
  });

  test('pins every version, and ships one dependency', () => {
    const { dependencies, devDependencies } = packageFile.parse(
      JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')),
    );
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
    expect(Object.keys(dependencies)).toEqual(['better-sqlite3']);
  });
});
