import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../build/project.ts';
import { ensureBuilt } from '../support/built-app.ts';

const MOST = 350 * 1024;
const folder = inProject('out/renderer');

/** What the browser fetches before the first screen: the page, what it names, and what those import at once. */
function firstLoad(): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  const load = (path: string): void => {
    if (files.has(path)) return;
    const file = readFileSync(`${folder}/${path}`);
    files.set(path, file);
    if (!path.endsWith('.js')) return;
    for (const [, name] of file
      .toString()
      .matchAll(/(?:^|[;}])(?:import|export)[^"'`;()]*?["']\.\/([^"']+)["']/g))
      load(`assets/${name}`);
  };
  const page = readFileSync(`${folder}/index.html`, 'utf8');
  for (const [, path = ''] of page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)) load(path);
  return files;
}

beforeAll(ensureBuilt, 60_000);

describe('the windows', () => {
  test('load at most 350 kB, compressed, before the first screen', () => {
    const files = firstLoad();
    const bytes = [...files.values()].reduce((sum, file) => sum + gzipSync(file).length, 0);
    expect([...files.keys()].filter((path) => path.endsWith('.js')).length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(MOST);
  });

  test('have no inline script and no address of another site to load from', () => {
    const page = readFileSync(`${folder}/index.html`, 'utf8');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});
