import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprintOfSources } from './fingerprint.ts';
import { inProject } from './project.ts';

const STAMP = inProject('out/built-from');

/** Vite's name of each part of the app, and its folder in out/. */
const PARTS = {
  client: 'renderer',
  host: 'host',
  backend: 'backend',
  reader: 'reader',
  main: 'main',
  preload: 'preload',
};

/** True when out/ holds what the present sources make. The stamp is written last, so a build that was cut short does not count. */
export function isBuilt(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprintOfSources();
}

/**
 * Builds every part of the app and then puts it in place, so that a host that is serving the last build never finds half of the next.
 * Throws with Vite's own words when a source does not compile.
 */
export async function buildApp(options: { readonly quiet: boolean }): Promise<void> {
  const { createBuilder } = await import('vite');
  const mode = process.env['NODE_ENV'];
  const fingerprint = fingerprintOfSources();
  const fresh = inProject(`out/next-${process.pid}`);
  const builder = await createBuilder({
    configFile: inProject('build/vite.config.ts'),
    logLevel: options.quiet ? 'error' : 'info',
    environments: Object.fromEntries(
      Object.entries(PARTS).map(([name, folder]) => [name, { build: { outDir: `${fresh}/${folder}` } }]),
    ),
  });
  try {
    await builder.buildApp();
    for (const folder of new Set(Object.values(PARTS)))
      putInPlace(`${fresh}/${folder}`, inProject(`out/${folder}`));
    writeFileSync(STAMP, fingerprint);
  } finally {
    // Vite sets it for the whole process; what runs here afterwards (tests) must not inherit it.
    if (mode === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = mode;
    rmSync(fresh, { recursive: true, force: true });
  }
}

function putInPlace(fresh: string, place: string): void {
  if (!existsSync(fresh)) return;
  if (existsSync(place)) renameSync(place, `${fresh}-before`);
  renameSync(fresh, place);
}
