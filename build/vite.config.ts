import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions, type Plugin } from 'vite';
import { LOOK_STYLES, LOOK_FONTS } from '../electron/backend/look-files.ts';
import { NONCE_PLACEHOLDER } from '../electron/host/window-policy.ts';
import { onlyOurLanguages } from './only-our-languages.ts';

const root = resolve(import.meta.dirname, '..');
const at = (path: string): string => resolve(root, path);

/** Stays outside every bundle: one is a native addon, the other exists only inside Electron. */
const EXTERNAL = ['better-sqlite3', 'electron'];

/**
 * One Node program as one file `out/<folder>/<name of its source>`. One file, because code finds its neighbours by
 * `import.meta.url`, and a shared chunk in a sub-folder would have another one.
 */
function nodeProgram(folder: string, source: string, format: 'es' | 'cjs' = 'es'): EnvironmentOptions {
  const entryFileNames = format === 'cjs' ? '[name].cjs' : '[name].js';
  return {
    consumer: 'server',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { noExternal: true, external: EXTERNAL },
    build: {
      outDir: at(`out/${folder}`),
      emptyOutDir: true,
      target: 'node24',
      minify: false,
      rolldownOptions: {
        input: at(source),
        external: EXTERNAL,
        output: { format, entryFileNames, codeSplitting: false },
      },
    },
  };
}

/** Style sheets and fonts of exported minutes lie in `look` beside the backend, which puts them into every HTML file. */
const minutesLook: Plugin = {
  name: 'minutes-look',
  applyToEnvironment: (environment) => environment.name === 'backend',
  generateBundle() {
    for (const { from, name } of [...LOOK_STYLES, ...LOOK_FONTS]) {
      const source = readFileSync(resolve(at('electron/backend'), from));
      this.emitFile({ type: 'asset', fileName: `look/${name}`, source });
    }
  },
};

/** The windows' code. What is not needed for the first screen is imported when it is used, and so becomes a chunk of its own. */
const renderer: EnvironmentOptions = {
  build: {
    outDir: at('out/renderer'),
    emptyOutDir: true,
    target: 'chrome140',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
};

const environments: Record<string, EnvironmentOptions> = {
  client: renderer,
  host: nodeProgram('host', 'electron/host/entry.ts'),
  backend: nodeProgram('backend', 'electron/backend/worker.ts'),
  reader: nodeProgram('reader', 'electron/backend/import/reading-process.ts'),
  main: nodeProgram('main', 'electron/main/main.ts'),
  preload: nodeProgram('preload', 'electron/preload/preload.ts', 'cjs'),
};

export default defineConfig({
  root: at('renderer'),
  base: './',
  publicDir: false,
  cacheDir: at('node_modules/.vite'),
  plugins: [react(), onlyOurLanguages(), minutesLook],
  // The hosts put a fresh value in its place with every page they send.
  html: { cspNonce: NONCE_PLACEHOLDER },
  environments,
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
});
