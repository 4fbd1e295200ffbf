import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inProject, PROJECT } from './project.ts';

/** Everything the built app is made of; a change in any of these makes out/ stale. */
const SOURCES = [
  'shared',
  'electron',
  'renderer',
  'build/vite.config.ts',
  'package.json',
  'package-lock.json',
];

/**
 * SHA-256 over the path and content of every source file. Content, not time: a fresh clone or a checkout changes times only.
 * Reads about a thousand small files, some 50 ms.
 */
export function fingerprintOfSources(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesUnder)) {
    const content = readFileSync(file);
    hash.update(`${relative(PROJECT, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function filesUnder(source: string): string[] {
  const path = inProject(source);
  if (/\.[a-z]+$/.test(source)) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .toSorted();
}
