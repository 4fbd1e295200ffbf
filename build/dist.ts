/** `npm run dist`: packs the app with electron-builder. Words after `--` go to it: `npm run dist -- --dir`. */
import { spawnSync } from 'node:child_process';
import { buildApp, isBuilt } from './build-app.ts';
import { inProject, PROJECT } from './project.ts';

if (!isBuilt()) await buildApp({ quiet: true });
const packed = spawnSync(
  process.execPath,
  [
    inProject('node_modules/electron-builder/cli.js'),
    '--config',
    'electron-builder.yml',
    ...process.argv.slice(2),
  ],
  { cwd: PROJECT, stdio: 'inherit' },
);
process.exitCode = packed.status ?? 1;
